/* Runs a command in a console of its own, as a double click does, and writes to the file SCREEN what the console's screen
 * then holds, as UTF-8, and below it whether the console was asked to obey codes for colours: Wine shows them as signs in
 * either case.
 *
 * console.exe SCREEN COMMAND [TEXT KEY]: once the screen holds TEXT, presses Ctrl+C (ctrl-c) or Enter (enter). COMMAND
 * holds no quotation marks. Ends as the command does; with 98 if that ends before the screen holds TEXT, and with 99 if
 * there is no console to be had.
 *
 * Wine tells nobody that a window is closed, so that nothing is tried of that. */
#define _WIN32_WINNT 0x0A00
#define NTDDI_VERSION 0x0A000006
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

#ifndef PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE
#define PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE 0x20016
#endif

enum { COLUMNS = 120, ROWS = 80, NEVER_SHOWN = 98, NO_CONSOLE = 99 };

static HANDLE command_process, screen_buffer;
static const wchar_t *screen_file;

static wchar_t screen[ROWS * (COLUMNS + 1) + 1];
static void read_screen(void) {
    wchar_t *end = screen;
    for (SHORT row = 0; row < ROWS; row++) {
        COORD start = {0, row};
        DWORD got = 0;
        ReadConsoleOutputCharacterW(screen_buffer, end, COLUMNS, start, &got);
        while (got > 0 && (end[got - 1] == L' ' || end[got - 1] == 0)) got--;
        end += got;
        *end++ = L'\n';
    }
    *end = 0;
}

static int write_screen(void) {
    static char text[sizeof screen * 2];
    DWORD code, mode = 0;
    FILE *file = _wfopen(screen_file, L"wb");
    read_screen();
    GetConsoleMode(screen_buffer, &mode);
    fwrite(text, 1, WideCharToMultiByte(CP_UTF8, 0, screen, -1, text, sizeof text, NULL, NULL) - 1, file);
    fputs(mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING ? "codes are obeyed\n" : "codes are signs\n", file);
    fclose(file);
    GetExitCodeProcess(command_process, &code);
    return code;
}

/* Ctrl+C is for the command. */
static BOOL WINAPI stay(DWORD event) { return event == CTRL_C_EVENT; }

static int run_within(int count, wchar_t **arguments) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE, access = GENERIC_READ | GENERIC_WRITE, done;
    COORD size = {COLUMNS, ROWS};
    STARTUPINFOW start = {sizeof start};
    PROCESS_INFORMATION process;
    HANDLE keys = CreateFileW(L"CONIN$", access, share, &inherited, OPEN_EXISTING, 0, NULL);
    screen_buffer = CreateFileW(L"CONOUT$", access, share, &inherited, OPEN_EXISTING, 0, NULL);
    screen_file = arguments[0];
    SetConsoleScreenBufferSize(screen_buffer, size);
    /* Wherever this program's own output goes. */
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = keys;
    start.hStdOutput = start.hStdError = screen_buffer;
    if (!CreateProcessW(NULL, arguments[1], NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) return NO_CONSOLE;
    command_process = process.hProcess;
    /* After the start, so that the command does not inherit it. */
    SetConsoleCtrlHandler(stay, TRUE);
    if (count == 4) {
        for (read_screen(); !wcsstr(screen, arguments[2]); read_screen()) {
            if (WaitForSingleObject(command_process, 20) == WAIT_OBJECT_0) return write_screen(), NEVER_SHOWN;
        }
        if (!wcscmp(arguments[3], L"ctrl-c")) {
            GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
        } else {
            INPUT_RECORD enter = {KEY_EVENT};
            enter.Event.KeyEvent = (KEY_EVENT_RECORD){TRUE, 1, VK_RETURN, 0, {L'\r'}, 0};
            WriteConsoleInputW(keys, &enter, 1, &done);
        }
    }
    WaitForSingleObject(command_process, INFINITE);
    return write_screen();
}

/* What the console would show elsewhere is not needed: its screen is read. */
static DWORD WINAPI drain(void *pipe) {
    char bytes[4096];
    DWORD got;
    while (ReadFile(pipe, bytes, sizeof bytes, &got, NULL) && got > 0) {}
    return 0;
}

int wmain(int count, wchar_t **arguments) {
    if (count > 3 && !wcscmp(arguments[1], L"--within")) return run_within(count - 2, arguments + 2);
    HMODULE system = GetModuleHandleA("kernelbase");
    HRESULT(WINAPI * create)(COORD, HANDLE, HANDLE, DWORD, void **) = (void *)GetProcAddress(system, "CreatePseudoConsole");
    HANDLE console_input, input, output, console_output;
    void *console;
    COORD size = {COLUMNS, ROWS};
    CreatePipe(&console_input, &input, NULL, 0);
    CreatePipe(&output, &console_output, NULL, 0);
    if (count < 3 || !create || create(size, console_input, console_output, 0, &console) != S_OK) return NO_CONSOLE;
    CloseHandle(CreateThread(NULL, 0, drain, output, 0, NULL));

    static wchar_t self[MAX_PATH], command[8192];
    GetModuleFileNameW(NULL, self, MAX_PATH);
    swprintf(command, 8192, L"\"%ls\" --within", self);
    for (int i = 1; i < count; i++) {
        wcscat(wcscat(wcscat(command, L" \""), arguments[i]), L"\"");
    }
    STARTUPINFOEXW start = {{sizeof start}};
    SIZE_T room = 0;
    PROCESS_INFORMATION process;
    InitializeProcThreadAttributeList(NULL, 1, 0, &room);
    start.lpAttributeList = malloc(room);
    InitializeProcThreadAttributeList(start.lpAttributeList, 1, 0, &room);
    UpdateProcThreadAttribute(start.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE, console, sizeof console, NULL, NULL);
    if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, EXTENDED_STARTUPINFO_PRESENT, NULL, NULL, &start.StartupInfo, &process))
        return NO_CONSOLE;
    DWORD code;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    ExitProcess(code);
}
