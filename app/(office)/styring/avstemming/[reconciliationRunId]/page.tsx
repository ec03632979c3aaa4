import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { ListTag } from "@/app/_ui/reconciliation/list-tag";
import { exitReasons } from "@/lib/programme/queries/participations";
import { reconciliationRoles } from "@/lib/reconciliation/access";
import { itemFilterInput } from "@/lib/reconciliation/input";
import { assignees } from "@/lib/reconciliation/queries/assignees";
import { firstCells } from "@/lib/reconciliation/queries/first-cells";
import { itemsWithHistory } from "@/lib/reconciliation/queries/item-history";
import { faultyRows, leftByField } from "@/lib/reconciliation/queries/progress";
import { requireListRun, sameFileBefore } from "@/lib/reconciliation/queries/runs";
import { unknownWords, wordChoices, wordsOf } from "@/lib/reconciliation/queries/words";
import { stepOfList } from "@/lib/reconciliation/rules/run-status";
import { ComparedList } from "./compared.view";
import { Items } from "./items.view";
import { ListProgress } from "./list-progress.client";
import { Mapping } from "./mapping.view";
import { SayWords } from "./words.view";

type Props = {
  params: Promise<{ reconciliationRunId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const base = "/styring/avstemming";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reconciliation");
  return { title: t("title") };
}

/** One of the state's lists, at the step where it is; once compared, with what differs person by person. */
export default async function ListPage({ params, searchParams }: Props) {
  await requireRole(`${base}/[reconciliationRunId]`, ...reconciliationRoles);
  const [{ reconciliationRunId }, search] = await Promise.all([params, searchParams]);
  const filter = itemFilterInput.parse({
    show: search.vis ?? "left",
    field: search.felt ?? null,
    after: search.etter ?? null,
  });
  const shown = await read(async (scope) => {
    const run = await requireListRun(scope, reconciliationRunId, "reconciliation.view-list");
    const step = stepOfList(run.status);
    if (step === "progress") return { step, run };
    if (step === "mapping") {
      const [rows, before] = await Promise.all([
        firstCells(scope, run),
        sameFileBefore(scope, run),
      ]);
      return { step, run, rows, before };
    }
    if (step === "words") {
      const { words } = await wordsOf(scope);
      const [unknown, choices] = await Promise.all([
        unknownWords(scope, run, words),
        wordChoices(scope),
      ]);
      return { step, run, unknown, choices };
    }
    const [{ page, history }, fields, faulty, people, reasons] = await Promise.all([
      itemsWithHistory(scope, run, filter),
      leftByField(scope, run),
      faultyRows(scope, run.id),
      assignees(scope),
      exitReasons(scope),
    ]);
    return { step, run, page, history, fields, faulty, people, reasons };
  });
  const t = await getTranslations("reconciliation");
  const { run } = shown;
  return (
    <Page>
      <PageHeader
        title={`${t(`kind.${run.kind}`)}, ${run.year}`}
        breadcrumb={[{ label: t("title"), href: base }]}
        meta={
          <Row>
            <ListTag status={run.status} />
            <span>
              {run.fileName} · {run.startedByName} · <InstantText value={run.createdAt} />
            </span>
          </Row>
        }
      />
      {shown.step === "mapping" && <Mapping {...shown} />}
      {shown.step === "words" && <SayWords {...shown} />}
      {shown.step === "progress" && (
        <Messages namespaces={["reconciliation.progress"]}>
          <ListProgress phase={run.phase} done={run.doneCount} />
        </Messages>
      )}
      {shown.step === "result" && (
        <>
          <ComparedList run={run} faulty={shown.faulty} />
          {run.status === "compared" && <Items {...shown} filter={filter} />}
        </>
      )}
    </Page>
  );
}
