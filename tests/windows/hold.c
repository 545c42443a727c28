/* Holds a file open, as programs do that let nobody else change what they show.
 *
 * hold.exe FILE SIGN: shares FILE for reading alone, makes the file SIGN once it has it, and holds it until SIGN is gone. */
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    if (count != 3) return 2;
    HANDLE held = CreateFileW(arguments[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (held == INVALID_HANDLE_VALUE) return 1;
    CloseHandle(CreateFileW(arguments[2], GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
    while (GetFileAttributesW(arguments[2]) != INVALID_FILE_ATTRIBUTES) Sleep(20);
    return 0;
}
