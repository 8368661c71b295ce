#define _GNU_SOURCE

#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <sys/mman.h>

int cxlsx_load(const char *file, cxlsx_library *library) {
  void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return 0;
#define CXLSX_FIND(name) \
  library->name = (__typeof__(&name))dlsym(handle, #name); \
  if (library->name == NULL) return 0;
  CXLSX_FUNCTIONS(CXLSX_FIND)
#undef CXLSX_FIND
  return 1;
}

const char *cxlsx_file(void) { return "libxlsxwriter.so." LXW_SOVERSION; }

const char *cxlsx_package(void) { return "libxlsxwriter" LXW_SOVERSION; }

int cxlsx_memory_file(void) { return memfd_create("workbook", MFD_CLOEXEC); }
