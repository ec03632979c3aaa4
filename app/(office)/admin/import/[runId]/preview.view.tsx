import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Prose, Row, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { CancelImportForm } from "@/app/_ui/transfer/cancel-import.form";
import { StartImportForm } from "@/app/_ui/transfer/start-import.form";
import type { ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { cancelImportAction } from "./cancel-import.action";
import { type Filter, RowList } from "./row-list.view";
import { startImportAction } from "./start-import.action";

type Counts = Readonly<Record<string, number>>;

/** What would happen, row by row, before anything does. */
export function PreviewStep({
  run,
  counts,
  page,
  filter,
}: {
  run: ImportRun;
  counts: Counts;
  page: ImportRowPage;
  filter: Filter;
}) {
  const t = useTranslations("transfer.preview");
  const faulty = counts.error ?? 0;
  const undecided = counts.undecided ?? 0;
  const ready = run.rowCount - faulty - undecided;
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          {t("lead")} {t("households", { count: counts.households ?? 0 })}.
        </p>
      </Prose>
      {faulty > 0 && (
        <Alert tone="warning" title={t("faultyTitle")}>
          <p>{t("faulty", { count: faulty })}</p>
          <p>
            <a href={`/api/import/${run.id}/left-out`} className="ds-link">
              {t("fetchFaulty")}
            </a>
          </p>
        </Alert>
      )}
      {undecided > 0 && (
        <Alert tone="info" title={t("undecidedTitle")}>
          <p>{t("undecided", { count: undecided })}</p>
          <p>
            <AppLink href={`/admin/import/${run.id}?vis=duplicate`}>{t("showUndecided")}</AppLink>
          </p>
        </Alert>
      )}
      <RowList run={run} counts={counts} page={page} filter={filter} mayDecide />
      <Section title={t("startTitle")}>
        {ready > 0 ? (
          <Messages namespaces={["transfer.preview", "transfer.errors"]}>
            <StartImportForm
              key={`${run.version} ${undecided}`}
              action={startImportAction}
              runId={run.id}
              version={run.version}
              ready={ready}
              left={faulty + undecided}
            />
          </Messages>
        ) : (
          <p>{t(undecided > 0 ? "decideFirst" : "nothing")}</p>
        )}
        <Row>
          <LinkButton href={`/admin/import/${run.id}?steg=kolonner`} variant="secondary">
            {t("back")}
          </LinkButton>
          <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
            <CancelImportForm action={cancelImportAction} runId={run.id} />
          </Messages>
        </Row>
      </Section>
    </Stack>
  );
}
