// One sentence and exit code 2 when this machine has no JDK to run the system on.
import org.apache.maven.artifact.versioning.DefaultArtifactVersion
import org.apache.maven.artifact.versioning.VersionRange
import org.apache.maven.plugins.toolchain.jdk.ToolchainDiscoverer
import org.apache.maven.toolchain.ToolchainManager

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
