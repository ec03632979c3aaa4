import { route } from "@/app/_server/route";
import { goTo, sentFile } from "@/app/_server/take-file";
import { importPayments } from "@/lib/transfer/commands/import-payments";

const MOST_NAMED = 20;

/** Takes the payroll system's file of what was paid, and leads back to the month. */
export const POST = route<{ month: string }>(async (ctx, request, { month }) => {
  const page = `/program/stonad/${encodeURIComponent(month)}`;
  const back = (query: Record<string, string>) =>
    goTo(`${page}?${new URLSearchParams(query)}#utbetalt`);
  const sent = await sentFile(request);
  if ("fault" in sent) return back({ feil: sent.fault });
  const text = (name: string) => String(sent.form.get(name) ?? "");
  const read = await importPayments(ctx, {
    content: sent.content,
    benefitRunId: text("benefitRunId"),
    reference: text("reference"),
    paid: text("paid"),
  });
  if (!read.ok) return back({ feil: read.error.code.split(".").at(-1) ?? "" });
  const { lines, left } = read.value;
  return back({
    lest: String(lines),
    ...(left.length > 0 && {
      rader: left.slice(0, MOST_NAMED).join(","),
      utelatt: String(left.length),
    }),
  });
});
