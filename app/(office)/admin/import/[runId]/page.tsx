import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { readImport } from "@/app/_server/read-import";
import { ImportPage } from "@/app/_ui/transfer/import-page";
import { openTeams } from "@/lib/cases/queries/staff";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { importRoles } from "@/lib/transfer/access";
import { rowPage } from "@/lib/transfer/queries/import-rows";
import { IMPORT_FIELDS } from "@/lib/transfer/rules/fields";
import { cancelImportAction } from "./cancel-import.action";
import { mapColumnsAction } from "./map-columns.action";
import { RowList } from "./row-list.view";
import { startImportAction } from "./start-import.action";
import { Undecided } from "./undecided.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("transfer.list");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ runId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One import of people and their households, at the step where it is. */
export default async function ImportRunPage({ params, searchParams }: Props) {
  const { actor } = await requireRole("/admin/import/[runId]", ...importRoles);
  const [{ runId }, search] = await Promise.all([params, searchParams]);
  const { shown, teams } = await read(async (scope) => {
    const shown = await readImport(scope, { runId, kind: "people", search, rows: rowPage });
    return { shown, teams: shown.step === "mapping" ? await openTeams(scope) : [] };
  });
  const [t, field, types] = await Promise.all([
    getTranslations("transfer"),
    getTranslations("transfer.fields"),
    getTranslations("codes.settlement_type"),
  ]);
  const { run } = shown;
  const counts = "counts" in shown ? shown.counts : {};
  const own = teams.filter(({ id }) => actor.teamIds.includes(id));
  const others = teams.filter(({ id }) => !actor.teamIds.includes(id));
  return (
    <ImportPage
      shown={shown}
      breadcrumb={[{ label: t("list.title"), href: "/admin/import" }]}
      acts={{ map: mapColumnsAction, start: startImportAction, cancel: cancelImportAction }}
      mapping={{
        fields: IMPORT_FIELDS.map((value) => ({ value, label: field(value) })),
        cases: {
          teams: [...own, ...others].map(({ id, name }) => ({ value: id, label: name })),
          types: SETTLEMENT_TYPES.map((type) => ({ value: type, label: types(type) })),
        },
        values: {
          teamId: run.teamId ?? own[0]?.id ?? (teams.length === 1 ? teams[0]?.id : ""),
          settlementType: run.settlementType ?? "",
        },
      }}
      preview={{
        lead: `${t("preview.households", { count: counts.households ?? 0 })}.`,
        faultyText: (count) => t("preview.faulty", { count }),
        undecidedNote: <Undecided runId={run.id} count={counts.undecided ?? 0} />,
      }}
      result={{
        summary: (counts) => <Summary counts={counts} />,
        failedText: t("result.failedBody"),
        next: { href: "/saker", label: t("result.toCases") },
      }}
    >
      {({ isBefore, ...rows }) => <RowList {...rows} mayDecide={isBefore} />}
    </ImportPage>
  );
}

/** What came of the rows. */
async function Summary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = await getTranslations("transfer.result");
  const { created = 0, changed = 0, unchanged = 0, cases = 0 } = counts;
  return <p>{t("summary", { created, changed, unchanged, cases })}</p>;
}
