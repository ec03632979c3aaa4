import type { ComponentProps, ReactNode } from "react";
import type { ImportShown, RowsShown } from "@/app/_server/read-import";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Crumb } from "@/app/_ui/kit/page-header";
import { MappingStep } from "./mapping-step";
import { PreviewStep } from "./preview-step";
import { ProgressStep } from "./progress-step";
import { ResultStep } from "./result-step";
import { RunPage } from "./run-page";

type Preview = ComponentProps<typeof PreviewStep>;
type Result = ComponentProps<typeof ResultStep>;

/** The page of one import, whatever its rows are of: columns, check, preview, progress or result. */
export function ImportPage<Rows>({
  shown,
  breadcrumb,
  acts,
  mapping,
  preview,
  result,
  children,
}: {
  shown: ImportShown<Rows>;
  breadcrumb: Crumb[];
  acts: { map: FormAction; start: FormAction; cancel: FormAction };
  mapping: Pick<ComponentProps<typeof MappingStep>, "fields" | "cases" | "values">;
  preview: Pick<Preview, "lead" | "faultyText" | "undecidedNote">;
  result: Pick<Result, "failedText" | "next"> & {
    summary: (counts: Readonly<Record<string, number>>) => ReactNode;
  };
  /** The rows, before anything is registered and after. */
  children: (rows: RowsShown<Rows> & { isBefore: boolean }) => ReactNode;
}) {
  const { run } = shown;
  return (
    <RunPage run={run} step={shown.step} breadcrumb={breadcrumb}>
      {shown.step === "mapping" && (
        <MappingStep
          run={run}
          rows={shown.rows}
          earlier={shown.earlier}
          action={acts.map}
          cancel={acts.cancel}
          {...mapping}
        />
      )}
      {shown.step === "progress" && <ProgressStep run={run} cancel={acts.cancel} />}
      {shown.step === "preview" && (
        <PreviewStep
          run={run}
          earlier={shown.earlier}
          counts={shown.counts}
          start={acts.start}
          cancel={acts.cancel}
          {...preview}
        >
          {children({ ...shown, isBefore: true })}
        </PreviewStep>
      )}
      {shown.step === "result" && (
        <ResultStep
          run={run}
          counts={shown.counts}
          leftOut={shown.leftOut}
          {...result}
          summary={result.summary(shown.counts)}
        >
          {children({ ...shown, isBefore: false })}
        </ResultStep>
      )}
    </RunPage>
  );
}
