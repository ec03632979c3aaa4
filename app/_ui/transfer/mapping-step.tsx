import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Prose, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { columnLetter } from "@/lib/transfer/rules/fields";
import type { EarlierRun, ImportRun } from "@/lib/transfer/types";
import { CancelImportForm } from "./cancel-import.form";
import { MapColumnsForm } from "./map-columns.form";
import { SeenBefore } from "./seen-before";

type Form = ComponentProps<typeof MapColumnsForm>;

const LONGEST_EXAMPLE = 40;

/** What each column holds: recognised where it can be, chosen by hand where not. */
export function MappingStep({
  run,
  rows,
  earlier,
  cancel,
  values = {},
  ...form
}: Pick<Form, "action" | "fields" | "cases"> & {
  run: ImportRun;
  /** The first rows, by which the columns are told. */
  rows: readonly (readonly string[])[];
  earlier: EarlierRun | null;
  cancel: FormAction;
  values?: Record<string, unknown>;
}) {
  const t = useTranslations("transfer.mapping");
  const delimiter = run.delimiter === "\t" ? t("tab") : (run.delimiter ?? "none");
  const columns = run.headings.map((heading, index) => {
    const examples = rows.map((cells) => cells[index]?.trim().slice(0, LONGEST_EXAMPLE) || "–");
    return {
      name: `columns.c${index}`,
      label: t("columnLabel", {
        letter: columnLetter(index),
        heading: heading || t("noHeading"),
      }),
      help: examples.some((example) => example !== "–")
        ? t("examples", { values: examples.join(" · ") })
        : t("examplesEmpty"),
    };
  });
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          {t("lead", {
            known: Object.keys(run.mapping).length,
            all: run.headings.filter(Boolean).length,
          })}{" "}
          {t("remembered")}
        </p>
        <p>
          {t("readAs", {
            format: run.format === "xlsx" ? "Excel" : "CSV",
            encoding: run.encoding?.toUpperCase() ?? "none",
            delimiter,
            rows: run.rowCount,
          })}
        </p>
      </Prose>
      <SeenBefore run={earlier} />
      <Messages namespaces={["transfer.mapping", "transfer.errors", "cases.errors"]}>
        <MapColumnsForm
          {...form}
          hidden={{ runId: run.id, version: run.version }}
          columns={columns}
          values={{
            ...values,
            columns: Object.fromEntries(
              run.headings.map((_, index) => [`c${index}`, run.mapping[String(index)] ?? ""]),
            ),
          }}
        />
      </Messages>
      <div>
        <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
          <CancelImportForm action={cancel} runId={run.id} />
        </Messages>
      </div>
    </Stack>
  );
}
