/* bcryptprimitives.dll: Windows has it, Wine 8 lacks it, and Rust's standard library takes random numbers from it. */
#include <windows.h>

BOOLEAN WINAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return SystemFunction036(data, size); }
