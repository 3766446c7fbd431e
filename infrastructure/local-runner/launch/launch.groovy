// Runs a class of this module on the toolchain's JDK, in the project's root, and ends with its exit code.
import org.apache.maven.toolchain.ToolchainManager

def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def command = [jdk.findTool('java'), '--enable-native-access=ALL-UNNAMED', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
        "-Dsqlite4java.library.path=${project.properties['sqlite.folder'] ?: ''}"]
command.addAll session.userProperties.collect { name, value -> "-D${name}=${value}" }
command << project.properties['launch.class']

def builder = new ProcessBuilder(command*.toString()).inheritIO().directory(session.topLevelProject.basedir)
def classpath = project.properties['launch.tests'] ? project.testClasspathElements : project.runtimeClasspathElements
builder.environment().put('CLASSPATH', classpath.join(File.pathSeparator))
def process = builder.start()
Runtime.runtime.addShutdownHook(new Thread({ process.destroy(); process.waitFor() }))
def code = process.waitFor()
if (code != 0) {
    System.exit(code)
}
