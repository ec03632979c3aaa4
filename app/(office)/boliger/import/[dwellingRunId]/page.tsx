import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { Messages } from "@/app/_ui/messages";
import { CancelImportForm } from "@/app/_ui/transfer/cancel-import.form";
import { RunStatusTag } from "@/app/_ui/transfer/run-status";
import { StartImportForm } from "@/app/_ui/transfer/start-import.form";
import { registerRoles } from "@/lib/dwellings/access";
import { rowFilterInput } from "@/lib/transfer/input";
import { dwellingImportRows } from "@/lib/transfer/queries/dwelling-import-rows";
import { countRows, requireRun } from "@/lib/transfer/queries/import-runs";
import { isOver, isWorking } from "@/lib/transfer/rules/run-status";
import type { ImportRun } from "@/lib/transfer/types";
import { cancelDwellingImportAction } from "./cancel-dwelling-import.action";
import { RefreshWhileWorking } from "./refresh-while-working.client";
import { RowList } from "./row-list.view";
import { startDwellingImportAction } from "./start-dwelling-import.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.import");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ dwellingRunId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One import of dwellings: how far it has come, what it would do, and what it did. */
export default async function DwellingImportPage({ params, searchParams }: Props) {
  await requireRole("/boliger/import/[dwellingRunId]", ...registerRoles);
  const [{ dwellingRunId }, search] = await Promise.all([params, searchParams]);
  const filter = rowFilterInput.parse({ show: search.vis, after: search.etter });
  const { run, counts, page } = await read(async (scope) => {
    const run = await requireRun(scope, dwellingRunId, "transfer.view-import", {
      kind: "dwellings",
    });
    const [counts, page] = [
      await countRows(scope, run.id),
      await dwellingImportRows(scope, run, filter),
    ];
    return { run, counts, page };
  });
  const t = await getTranslations("dwellings");
  return (
    <Page width="wide">
      <PageHeader
        title={run.fileName}
        breadcrumb={[
          { label: t("list.title"), href: "/boliger" },
          { label: t("import.title"), href: "/boliger/import" },
        ]}
        meta={<RunStatusTag status={run.status} />}
      />
      <Step run={run} counts={counts} />
      {!isWorking(run.status) && <RowList run={run} counts={counts} page={page} filter={filter} />}
    </Page>
  );
}

async function Step({ run, counts }: { run: ImportRun; counts: Record<string, number> }) {
  const t = await getTranslations("dwellings.import");
  const text = await getTranslations();
  const cancel = !isOver(run.status) && (
    <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
      <CancelImportForm action={cancelDwellingImportAction} runId={run.id} />
    </Messages>
  );
  if (isWorking(run.status)) {
    const done = Math.min(run.doneCount, run.rowCount);
    return (
      <Stack>
        <RefreshWhileWorking />
        <ProgressBar
          label={t(run.status === "checking" ? "checking" : "importing")}
          value={done}
          max={run.rowCount}
          valueText={t("working", { done, total: run.rowCount })}
        />
        <noscript>
          <AppLink href={`/boliger/import/${run.id}`}>{text("transfer.progress.refresh")}</AppLink>
        </noscript>
        <div>{cancel}</div>
      </Stack>
    );
  }
  if (run.status !== "checked") {
    return (
      <Stack>
        {run.problem && <Alert tone="danger">{text(run.problem as never)}</Alert>}
        <Row>
          <LinkButton href="/boliger">{t("toRegister")}</LinkButton>
        </Row>
      </Stack>
    );
  }
  const left = counts.error ?? 0;
  const read = Object.keys(run.mapping).map((column) => run.headings[Number(column)]);
  const notRead = run.headings.filter((name, at) => name && !(String(at) in run.mapping));
  return (
    <Stack>
      <p>{t("columnsRead", { columns: read.join(", ") })}</p>
      {notRead.length > 0 && <p>{t("columnsNotRead", { columns: notRead.join(", ") })}</p>}
      {left < run.rowCount ? (
        <Messages namespaces={["transfer.preview", "transfer.errors"]}>
          <StartImportForm
            action={startDwellingImportAction}
            runId={run.id}
            version={run.version}
            ready={run.rowCount - left}
            left={left}
          />
        </Messages>
      ) : (
        <Alert tone="warning">{t("nothing")}</Alert>
      )}
      <div>{cancel}</div>
    </Stack>
  );
}
