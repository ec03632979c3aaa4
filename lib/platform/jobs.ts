import "server-only";

type Jobs = { wake(municipalityId: string): void };

// On globalThis, since a bundler may load this module more than once in a process.
const holder = globalThis as typeof globalThis & { rotfesteJobs?: Jobs };

/** Called once by the process that does the long work. */
export function registerJobs(jobs: Jobs | undefined): void {
  if (jobs) holder.rotfesteJobs = jobs;
  else delete holder.rotfesteJobs;
}

/**
 * Says that there is work in a municipality. Without jobs in this process nothing happens: another
 * process finds the work when it next looks.
 */
export function wakeJobs(municipalityId: string): void {
  holder.rotfesteJobs?.wake(municipalityId);
}
