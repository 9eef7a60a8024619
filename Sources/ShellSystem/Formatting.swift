internal import CProcess
internal import Glibc
package import ShellBytes

/// Formatting that needs the C library: floating-point numbers and times.
package enum Formatting {
    /// A formatted number, and what was found in its text.
    package struct Number {
        package let text: Bytes
        /// How many bytes at the start of the text made up the number.
        package let used: Int
        package let isOutOfRange: Bool
    }

    /// Formats a floating-point number as `printf` does. The number is what `text` begins with, or `character` where
    /// that is given. `flags` are of `-+ #0'`, `precision` is -1 for none.
    package static func floating(
        _ text: Bytes, character: Int?, conversion: UInt8, flags: Bytes, width: Int32, precision: Int32
    ) -> Number? {
        var used = 0
        var isOutOfRange = false
        var buffer = Bytes(repeating: 0, count: 512)
        while true {
            let count = text.withCString { text in
                flags.withCString { flags in
                    buffer.withUnsafeMutableBytes { raw in
                        swish_format_floating(
                            raw.baseAddress!.assumingMemoryBound(to: CChar.self), raw.count, pointer(flags), width,
                            precision, CChar(bitPattern: conversion), pointer(text), character ?? -1, &used,
                            &isOutOfRange)
                    }
                }
            }
            if count < 0 { return nil }
            if Int(count) < buffer.count {
                return Number(text: Bytes(buffer[..<Int(count)]), used: used, isOutOfRange: isOutOfRange)
            }
            buffer = Bytes(repeating: 0, count: Int(count) + 1)
        }
    }

    private static func pointer(_ text: UnsafePointer<UInt8>) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)
    }

    /// Formats a time in seconds since the epoch as `strftime` does, in the time zone that `timeZone` (the value of TZ)
    /// names; nil for the system's.
    package static func time(_ seconds: Int, format: Bytes, timeZone: Bytes?) -> Bytes {
        if let timeZone {
            _ = timeZone.withCString { setenv("TZ", pointer($0), 1) }
        } else {
            unsetenv("TZ")
        }
        tzset()
        var clock = time_t(seconds)
        var parts = tm()
        if localtime_r(&clock, &parts) == nil {
            // A year that no calendar reaches.
            clock = 0
            guard localtime_r(&clock, &parts) != nil else { return [] }
        }
        // A blank makes an empty result tell from one that does not fit.
        let marked = format + [ASCII.space]
        var size = 256
        while size <= 1 << 20 {
            var buffer = Bytes(repeating: 0, count: size)
            let count = buffer.withUnsafeMutableBytes { raw in
                marked.withCString {
                    strftime(raw.baseAddress!.assumingMemoryBound(to: CChar.self), raw.count, pointer($0), &parts)
                }
            }
            if count > 0 { return Bytes(buffer[..<(count - 1)]) }
            size *= 4
        }
        return []
    }
}
