package tr.edu.metu.ico.local.http;

import java.io.IOException;
import java.net.BindException;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A web server on 127.0.0.1 whose requests run on virtual threads. */
public final class LocalServer implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;

    /**
     * Starts to listen.
     *
     * @param port 0 takes any free one
     * @throws PortTaken if the port is in use
     */
    public LocalServer(int port, Handler handler) {
        this(port, handler, Map.of());
    }

    /**
     * Starts to listen.
     *
     * @param port    0 takes any free one
     * @param headers of what the server itself answers: to a request that it cannot read, or whose handler fails
     * @throws PortTaken if the port is in use
     */
    public LocalServer(int port, Handler handler, Map<String, String> headers) {
        var pool = new QueuedThreadPool(32, 2);
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pool.setDaemon(true);
        server = new Server(pool);
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new ReadableQueries(handler));
        server.setErrorHandler(new ServerErrors(headers));
        start(port);
    }

    private void start(int port) {
        try {
            server.start();
        } catch (BindException e) {
            throw new PortTaken(port, e);
        } catch (IOException e) {
            throw e.getCause() instanceof BindException ? new PortTaken(port, e) : new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
