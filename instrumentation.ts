/** Runs once before the server takes requests: a wrong configuration stops the start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { config } = await import("@/lib/platform/config");
  const { checkFilesFolder } = await import("@/lib/platform/file-store");
  checkFilesFolder();
  // Before the first request: what the door to the database keeps must not keep that request.
  await import("@/lib/platform/transaction");
  if (!config().jobs) return;
  await import("@/lib/composition");
  const { startJobs } = await import("@/lib/transfer/commands/work-jobs");
  const { recountDeadlines } = await import("@/lib/casework/commands/recount-deadlines");
  const { countMoments } = await import("@/lib/steering/commands/count-moments");
  const { computeBenefits } = await import("@/lib/benefit/commands/compute-runs");
  const { recalculateBenefits } = await import("@/lib/benefit/commands/recalculate-benefits");
  const { tidyFiles } = await import("@/lib/documents/commands/tidy-files");
  const { tendPreparations } = await import("@/lib/mapping/commands/tend-preparations");
  const { tendWatch } = await import("@/lib/watch/commands/tend-watch");
  const { compareLists } = await import("@/lib/reconciliation/commands/compare-lists");
  const { tendLists } = await import("@/lib/reconciliation/commands/tend-lists");
  const { sendDigests } = await import("@/lib/notices/commands/send-digests");
  startJobs([
    recountDeadlines,
    countMoments,
    computeBenefits,
    recalculateBenefits,
    compareLists,
    tidyFiles,
    (municipalityId) => tendWatch(municipalityId),
    (municipalityId) => tendPreparations(municipalityId),
    (municipalityId) => tendLists(municipalityId),
    (municipalityId) => sendDigests(municipalityId),
  ]);
}
