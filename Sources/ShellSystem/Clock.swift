internal import Glibc

/// Time, in the kinds that the shell tells.
package enum Clock {
    /// Seconds and nanoseconds since the epoch.
    package static var realTime: (seconds: Int, nanoseconds: Int) { time(of: CLOCK_REALTIME) }

    /// A time that only moves forward, from an arbitrary start.
    package static var monotonic: (seconds: Int, nanoseconds: Int) { time(of: CLOCK_MONOTONIC) }

    private static func time(of clock: clockid_t) -> (seconds: Int, nanoseconds: Int) {
        var value = timespec()
        clock_gettime(clock, &value)
        return (value.tv_sec, value.tv_nsec)
    }

    /// Processor time in microseconds.
    package struct ProcessorTime {
        package var user: Int
        package var system: Int
    }

    /// The processor time of this process, or of its children that have been waited for.
    package static func processorTime(ofChildren: Bool) -> ProcessorTime {
        var usage = rusage()
        getrusage(ofChildren ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue, &usage)
        return ProcessorTime(
            user: usage.ru_utime.tv_sec &* 1_000_000 &+ Int(usage.ru_utime.tv_usec),
            system: usage.ru_stime.tv_sec &* 1_000_000 &+ Int(usage.ru_stime.tv_usec))
    }
}
