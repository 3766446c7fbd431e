// Asks, before anything is compiled, whether the ports are free and the folder can be used: runs one class from its source.
import org.apache.maven.toolchain.ToolchainManager

def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def command = [jdk.findTool('java'), '-XX:TieredStopAtLevel=1']
command.addAll session.userProperties.collect { name, value -> "-D${name}=${value}" }
command << 'infrastructure/local-runner/src/main/java/tr/edu/metu/ico/local/Preflight.java'

def code = new ProcessBuilder(command*.toString()).inheritIO().directory(project.basedir).start().waitFor()
if (code != 0) {
    System.exit(code)
}
