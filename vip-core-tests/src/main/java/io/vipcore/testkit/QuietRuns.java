package io.vipcore.testkit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps a run of tests from leaving jqwik's database in the project, from reporting properties that hold, and from warning
 * that nobody listens to the logs. Found by JUnit itself. What an application has set is left as it is: a system property, a
 * level of a logger, or, for jqwik, a {@code junit-platform.properties}.
 */
public final class QuietRuns implements LauncherSessionListener {

    /** Held, so that its level is not forgotten. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    /** Made by JUnit. */
    public QuietRuns() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (QuietRuns.class.getResource("/junit-platform.properties") == null) {
            setUnlessSet("jqwik.database", "");
            setUnlessSet("jqwik.reporting.onlyfailures", "true");
        }
        setUnlessSet("slf4j.internal.verbosity", "ERROR");
        if (JQWIK.getLevel() == null) {
            JQWIK.setLevel(Level.WARNING);
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
