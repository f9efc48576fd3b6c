package dateline.cli.admission;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The signal SIGHUP, by which a server is told to read again what it was told. The JDK has it in {@code sun.misc.Signal} alone, which the
 * compiler warns of; so it is looked up by name.
 */
final class Hangup {

    private Hangup() {}

    /** Runs something each time the signal comes. Where there is no such signal, nothing ever does. */
    static void run(Runnable action) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            MethodHandle run = MethodHandles.lookup()
                    .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                    .bindTo(action);
            Object handler =
                    MethodHandleProxies.asInterfaceInstance(handlers, MethodHandles.dropArguments(run, 0, signals));
            Object signal = signals.getConstructor(String.class).newInstance("HUP");
            Object _ = signals.getMethod("handle", signals, handlers).invoke(null, signal, handler);
        } catch (ReflectiveOperationException _) {
            // A system or a JDK without it, or a JVM that was told to leave signals alone.
        }
    }
}
