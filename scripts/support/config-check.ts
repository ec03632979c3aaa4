/** Says what is wrong with the configuration in the environment, one line for each variable. */
import { ConfigError, config } from "@/lib/platform/config";
import { checkFilesFolder } from "@/lib/platform/file-store";

try {
  config();
  checkFilesFolder();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}
