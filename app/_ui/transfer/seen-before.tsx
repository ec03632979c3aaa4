import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { dayInNorway } from "@/lib/platform/dates";
import type { EarlierRun } from "@/lib/transfer/types";

/** That the very same file was imported before, and what a second time does. */
export function SeenBefore({ run }: { run: EarlierRun | null }) {
  const t = useTranslations("transfer.seenBefore");
  if (!run) return null;
  const { startedByName: name, finishedAt } = run;
  return (
    <Alert tone="info" title={t("title")}>
      <p>
        {t.rich("body", {
          name,
          day: () => (finishedAt ? <DateText value={dayInNorway(finishedAt)} /> : "–"),
        })}
      </p>
    </Alert>
  );
}
