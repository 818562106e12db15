// SPDX-License-Identifier: MIT
// Loaded before the C library, it ends the process as a power switch would, at the moment before
// the $DIE_AT-th change to a file: what programs write, cut, delete or have brought to the disk.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<long> changes = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void count()
{
    static const long last = [] {
        const char *text = std::getenv("DIE_AT");
        return text ? std::atol(text) : 0;
    }();
    if (++changes == last)
        std::raise(SIGKILL);
}

void countIfFile(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        count();
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    countIfFile(descriptor);
    return real(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    countIfFile(descriptor);
    return real(descriptor, bytes, size, offset);
}

int ftruncate64(int descriptor, off64_t size)
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    countIfFile(descriptor);
    return real(descriptor, size);
}

int fsync(int descriptor)
{
    static auto *const real = next<int(int)>("fsync");
    count();
    return real(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *const real = next<int(int)>("fdatasync");
    count();
    return real(descriptor);
}

int unlink(const char *path)
{
    static auto *const real = next<int(const char *)>("unlink");
    count();
    return real(path);
}

} // extern "C"
