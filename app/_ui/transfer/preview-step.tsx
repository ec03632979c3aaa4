import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "@/app/_ui/form/form-state";
import { LinkButton } from "@/app/_ui/kit/button";
import { Prose, Row, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { EarlierRun, ImportRun } from "@/lib/transfer/types";
import { CancelImportForm } from "./cancel-import.form";
import { RowsLeftOut } from "./rows-left-out";
import { runAddress } from "./run-address";
import { SeenBefore } from "./seen-before";
import { StartImportForm } from "./start-import.form";

/** What would happen, row by row, before anything does. */
export function PreviewStep({
  run,
  earlier,
  counts,
  lead,
  faultyText,
  undecidedNote,
  start,
  cancel,
  children,
}: {
  run: ImportRun;
  earlier: EarlierRun | null;
  counts: Readonly<Record<string, number>>;
  lead?: string;
  /** What is said of rows with errors, and that mending them later does no harm. */
  faultyText: (count: number) => string;
  /** What is said of rows that someone has to decide on. */
  undecidedNote?: ReactNode;
  start: FormAction;
  cancel: FormAction;
  /** The rows. */
  children: ReactNode;
}) {
  const t = useTranslations("transfer.preview");
  const faulty = counts.error ?? 0;
  const undecided = counts.undecided ?? 0;
  const ready = run.rowCount - faulty - undecided;
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          {t("lead")} {lead}
        </p>
      </Prose>
      <SeenBefore run={earlier} />
      {faulty > 0 && (
        <RowsLeftOut run={run} title={t("faultyTitle")}>
          {faultyText(faulty)}
        </RowsLeftOut>
      )}
      {undecided > 0 && undecidedNote}
      {children}
      <Section title={t("startTitle")}>
        {ready > 0 ? (
          <Messages namespaces={["transfer.preview", "transfer.errors"]}>
            <StartImportForm
              key={`${run.version} ${undecided}`}
              action={start}
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
          <LinkButton href={`${runAddress(run).page}?steg=kolonner`} variant="secondary">
            {t("back")}
          </LinkButton>
          <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
            <CancelImportForm action={cancel} runId={run.id} />
          </Messages>
        </Row>
      </Section>
    </Stack>
  );
}
