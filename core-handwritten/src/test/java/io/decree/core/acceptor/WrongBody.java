package io.decree.core.acceptor;

import io.decree.core.acceptor.contract.AcceptorContract;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The acceptor's source with one mistake in it, compiled and loaded beside the right one. */
final class WrongBody {

    private static final Path SOURCE =
            Path.of("src/main/java/io/decree/core/acceptor/Acceptor.java");

    private final Class<?> body;

    private WrongBody(Class<?> body) {
        this.body = body;
    }

    /**
     * Makes one mistake.
     *
     * @param folder an empty folder for the class
     * @param right a piece of the acceptor's source that stands there exactly once
     * @param wrong what replaces it
     * @return the acceptor with the mistake
     */
    static WrongBody of(Path folder, String right, String wrong) throws Exception {
        String text = Files.readString(SOURCE);
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the body: " + right);
        }
        String mistaken = text.substring(0, at) + wrong + text.substring(at + right.length());
        compile(folder, Files.writeString(folder.resolve("Acceptor.java"), mistaken));
        return new WrongBody(new Loader(folder).loadClass(Acceptor.class.getName()));
    }

    AcceptorContract create(Object... given) {
        try {
            return (AcceptorContract) body.getConstructors()[0].newInstance(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compile(Path folder, Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of(
                            "-d",
                            folder.toString(),
                            "-classpath",
                            System.getProperty("java.class.path"));
            boolean accepted =
                    compiler.getTask(
                                    messages,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjects(file))
                            .call();
            if (!accepted) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** Loads the wrong acceptor from its folder and everything else as usual. */
    private static final class Loader extends URLClassLoader {

        Loader(Path folder) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, WrongBody.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.equals(Acceptor.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
