// Before anything is compiled: one sentence and exit code 2 when this machine has no JDK for the system. A profile that
// runs something after the build sets launch.quiet, so that the few lines that matter are not lost among Maven's own.
import org.apache.maven.artifact.versioning.DefaultArtifactVersion
import org.apache.maven.artifact.versioning.VersionRange
import org.apache.maven.execution.AbstractExecutionListener
import org.apache.maven.plugins.toolchain.jdk.ToolchainDiscoverer
import org.apache.maven.toolchain.ToolchainManager

def quiet = project.properties['launch.quiet'] == 'true'
if (quiet) {
    ['org.apache.maven', 'org.codehaus.plexus'].each { System.setProperty("org.slf4j.simpleLogger.log.${it}", 'warn') }
    session.request.executionListener = new AbstractExecutionListener()
}

def wanted = session.userProperties['jdk.version'] ?: project.properties['jdk.version']
def range = "[${wanted},${(wanted =~ /\d+/)[0].toInteger() + 1})".toString()
def declared = session.container.lookup(ToolchainManager).getToolchains(session, 'jdk', [version: range])
def versions = VersionRange.createFromVersionSpec(range)
def discovered = new ToolchainDiscoverer().discoverToolchains().toolchains.any {
    versions.containsVersion(new DefaultArtifactVersion(it.provides.getProperty('version')))
}
if (declared.isEmpty() && !discovered) {
    System.err.println "There is no JDK ${wanted} on this machine; install one (Maven finds it by itself, or by JAVA_HOME)."
    System.exit(2)
}
if (quiet) {
    println 'Compiling what has changed; everything takes about a minute ...'
}
