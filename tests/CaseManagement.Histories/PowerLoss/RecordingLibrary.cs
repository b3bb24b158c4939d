using CaseManagement.Histories.Faults;

namespace CaseManagement.Histories.PowerLoss;

/// <summary>
/// A library that is loaded before libc and writes down, in one journal and in one order, every write, truncation, removal and sync of
/// the files in one directory. While a switch file is there, every eighth sync or so fails, and what it should have saved is lost for good: that
/// is what Linux does, which marks the pages clean.
/// </summary>
internal static class RecordingLibrary
{
    /// <summary>Names the switch file for a sync now and then.</summary>
    public const string Fault = "RECORD_FAULT";

    /// <summary>Names the switch file for every sync.</summary>
    public const string Always = "RECORD_FAULT_ALWAYS";

    private const string Source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <pthread.h>
        #include <stdarg.h>
        #include <stdint.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/syscall.h>
        #include <sys/uio.h>
        #include <unistd.h>
        enum { OPENED = 1, WRITTEN, CUT, SYNCED, REMOVED, LOST };
        struct record { uint64_t kind, file, offset, length, upto; };
        static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
        static char *names[64];
        static int count, journal = -1;
        static uint32_t syncs;
        static uint64_t end;
        static int of[65536];
        #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
        static void put(uint64_t kind, uint64_t file, uint64_t offset, const void *data, uint64_t length, uint64_t upto)
        {
            struct record head = { kind, file, offset, length, upto };
            struct iovec parts[2] = { { &head, sizeof head }, { (void *)data, data ? length : 0 } };
            pthread_mutex_lock(&gate);
            if (journal < 0)
            {
                journal = syscall(SYS_openat, AT_FDCWD, getenv("RECORD_JOURNAL"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
                end = lseek(journal, 0, SEEK_END);
            }
            syscall(SYS_writev, journal, parts, 2);
            end += sizeof head + parts[1].iov_len;
            pthread_mutex_unlock(&gate);
        }
        static int known(const char *path)
        {
            const char *directory = getenv("RECORD_DIRECTORY");
            if (!directory || strncmp(path, directory, strlen(directory))) return 0;
            size_t length = strlen(path);
            if (length > 4 && !strcmp(path + length - 4, "-shm")) return 0;
            pthread_mutex_lock(&gate);
            int file = 1, fresh = 0;
            while (file <= count && strcmp(names[file], path)) file++;
            if (file > count && (fresh = file < 64)) names[count = file] = strdup(path);
            pthread_mutex_unlock(&gate);
            if (fresh) put(OPENED, file, 0, path, length, 0);
            return file < 64 ? file : 0;
        }
        static int opened(int fd, const char *path)
        {
            if (fd >= 0 && fd < 65536) of[fd] = known(path);
            return fd;
        }
        static int file(int fd) { return fd >= 0 && fd < 65536 ? of[fd] : 0; }
        #define MODE va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest)
        int open(const char *path, int flags, ...) { MODE; return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path); }
        int open64(const char *path, int flags, ...) { MODE; return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path); }
        int close(int fd)
        {
            if (file(fd)) of[fd] = 0;
            return REAL(close)(fd);
        }
        int unlink(const char *path)
        {
            int id = known(path);
            if (id) put(REMOVED, id, 0, 0, 0, 0);
            return REAL(unlink)(path);
        }
        ssize_t write(int fd, const void *data, size_t length)
        {
            if (file(fd)) put(WRITTEN, file(fd), lseek(fd, 0, SEEK_CUR), data, length, 0);
            return REAL(write)(fd, data, length);
        }
        ssize_t pwrite(int fd, const void *data, size_t length, off_t offset)
        {
            if (file(fd)) put(WRITTEN, file(fd), offset, data, length, 0);
            return REAL(pwrite)(fd, data, length, offset);
        }
        ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset)
        {
            if (file(fd)) put(WRITTEN, file(fd), offset, data, length, 0);
            return REAL(pwrite64)(fd, data, length, offset);
        }
        int ftruncate(int fd, off_t size)
        {
            if (file(fd)) put(CUT, file(fd), size, 0, 0, 0);
            return REAL(ftruncate)(fd, size);
        }
        int ftruncate64(int fd, off64_t size)
        {
            if (file(fd)) put(CUT, file(fd), size, 0, 0, 0);
            return REAL(ftruncate64)(fd, size);
        }
        static int synced(int fd, int (*real)(int))
        {
            if (!file(fd)) return real(fd);
            const char *fault = getenv("RECORD_FAULT"), *always = getenv("RECORD_FAULT_ALWAYS");
            pthread_mutex_lock(&gate);
            uint64_t upto = end;
            int fails = (fault && access(fault, F_OK) == 0 && (++syncs * 2654435761u) >> 29 == 0) || (always && access(always, F_OK) == 0);
            pthread_mutex_unlock(&gate);
            int result = fails ? -1 : real(fd);
            put(result == 0 ? SYNCED : LOST, file(fd), 0, 0, 0, upto);
            if (fails) errno = EIO;
            return result;
        }
        int fsync(int fd) { return synced(fd, REAL(fsync)); }
        int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }
        """;

    /// <summary>Builds the library; answers the environment of who is recorded, or why that cannot be.</summary>
    /// <param name="scratch">Where library and journal go.</param>
    /// <param name="directory">Whose files are recorded.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="failing">Whether syncs fail now and then.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<(Dictionary<string, string> Environment, string? Missing)> BuildAsync(
        string scratch, string directory, string journal, bool failing, CancellationToken cancellation)
    {
        var (library, missing) = await CLibrary.BuildAsync(scratch, "recording", Source, cancellation);
        if (library is null)
        {
            return ([], missing);
        }

        var environment = new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = library,
            ["RECORD_JOURNAL"] = journal,
            ["RECORD_DIRECTORY"] = directory + Path.DirectorySeparatorChar,
        };
        if (failing)
        {
            environment[Fault] = Path.Combine(scratch, "failing");
            environment[Always] = Path.Combine(scratch, "failing-always");
        }

        return (environment, null);
    }
}
