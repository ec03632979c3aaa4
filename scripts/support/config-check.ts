/** Says what is wrong with the configuration in the environment, one line for each variable. */
import { ConfigError, readConfig } from "@/lib/platform/config";

try {
  readConfig(process.env);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}
