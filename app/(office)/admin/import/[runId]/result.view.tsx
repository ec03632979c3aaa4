import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import type { ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { type Filter, RowList } from "./row-list.view";

/** What happened, and what changed of whom. */
export function ResultStep({
  run,
  counts,
  page,
  filter,
  leftOut,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: ImportRowPage;
  filter: Filter;
  leftOut: boolean;
}) {
  const t = useTranslations("transfer.result");
  const text = useTranslations();
  const tone = { finished: "success", failed: "danger" }[run.status as string] ?? "info";
  const { created = 0, changed = 0, unchanged = 0, cases = 0, error = 0, skipped = 0 } = counts;
  const left = error + skipped;
  return (
    <Stack gap="lg">
      <Alert tone={tone as "success"} role="status">
        {run.problem && <p>{text(run.problem as never)}</p>}
        <p>{t("summary", { created, changed, unchanged, cases })}</p>
        {run.status === "failed" && <p>{t("failedBody")}</p>}
        {run.status === "cancelled" && <p>{t("cancelledBody")}</p>}
      </Alert>
      {left > 0 && leftOut && (
        <Alert tone="warning" title={t("leftTitle")}>
          <p>{t("left", { count: left })}</p>
          <p>
            <a href={`/api/import/${run.id}/left-out`} className="ds-link">
              {text("transfer.preview.fetchFaulty")}
            </a>
          </p>
        </Alert>
      )}
      <Row>
        <LinkButton href="/saker">{t("toCases")}</LinkButton>
        <LinkButton href="/admin/import" variant="secondary">
          {t("toNew")}
        </LinkButton>
      </Row>
      <RowList run={run} counts={counts} page={page} filter={filter} />
    </Stack>
  );
}
