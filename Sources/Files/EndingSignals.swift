#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals that stop a program.
public enum EndingSignals {
  /// Lets the process take away what it has not finished before a signal ends it.
  ///
  /// It still dies of the signal, so that whoever has started it can tell. A file that grows beyond `ulimit -f`
  /// is an error of writing from now on, and not the end. Signals that the process was started to ignore are
  /// ignored, as `nohup` wants it. To be called once, when the program begins.
  public static func removeUnfinishedFiles() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Else a handler could wait.
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    (readingEnd, writingEnd) = (ends[0], ends[1])
    guard startThread() else { return }
    for number in ending {
      handle(number) { received in
        // Nothing but this is allowed in a handler. The thread does the rest.
        var byte = UInt8(truncatingIfNeeded: received)
        _ = write(writingEnd, &byte, 1)
      }
    }
    // Not ignored: children would inherit that.
    handle(SIGXFSZ) { _ in }
  }

  /// Those that are sent from outside and end a process that does not handle them.
  private static let ending = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU,
  ]

  /// Handles a signal, unless it is ignored.
  private static func handle(
    _ number: Int32, with handler: @escaping @convention(c) (Int32) -> Void
  ) {
    let former = signal(number, handler)
    if unsafeBitCast(former, to: Int.self) != unsafeBitCast(SIG_DFL, to: Int.self) {
      signal(number, former)
    }
  }

  /// Starts the thread that waits for a signal.
  ///
  /// - Returns: Whether it could be started.
  private static func startThread() -> Bool {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    return pthread_create(
      &thread, nil,
      { _ in
        EndingSignals.wait()
        return nil
      }, nil) == 0
  }

  private static func wait() {
    var number: UInt8 = 0
    while read(readingEnd, &number, 1) != 1 {
      guard errno == EINTR else { return }
    }
    UnfinishedFiles.removeAll()
    die(of: Int32(number))
  }

  private static func die(of number: Int32) -> Never {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    while true { pause() }
  }
}

/// Where the thread reads which signal came; set before there is a thread, and never again.
private nonisolated(unsafe) var readingEnd: Int32 = -1

/// Where the handler writes it.
private nonisolated(unsafe) var writingEnd: Int32 = -1
