import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { readImport } from "@/app/_server/read-import";
import { ImportPage } from "@/app/_ui/transfer/import-page";
import { registerRoles } from "@/lib/dwellings/access";
import { dwellingImportRows } from "@/lib/transfer/queries/dwelling-import-rows";
import { DWELLING_COLUMNS, DWELLING_FIELDS } from "@/lib/transfer/rules/dwelling-columns";
import { cancelDwellingImportAction } from "./cancel-dwelling-import.action";
import { mapDwellingColumnsAction } from "./map-dwelling-columns.action";
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

/** One import of dwellings, at the step where it is: columns, check, preview, progress or result. */
export default async function DwellingImportPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("/boliger/import/[dwellingRunId]", ...registerRoles);
  const [{ dwellingRunId }, search] = await Promise.all([params, searchParams]);
  const kind = "dwellings";
  const shown = await read((scope) =>
    readImport(scope, { runId: dwellingRunId, kind, search, rows: dwellingImportRows }),
  );
  const t = await getTranslations("dwellings");
  return (
    <ImportPage
      shown={shown}
      breadcrumb={[
        { label: t("list.title"), href: "/boliger" },
        { label: t("import.title"), href: "/boliger/import" },
      ]}
      acts={{
        map: mapDwellingColumnsAction,
        start: startDwellingImportAction,
        cancel: cancelDwellingImportAction,
      }}
      mapping={{
        fields: DWELLING_FIELDS.map((value) => ({ value, label: DWELLING_COLUMNS[value][locale] })),
      }}
      preview={{ faultyText: (count) => t("import.faulty", { count }) }}
      result={{
        summary: (counts) => <Summary counts={counts} />,
        failedText: t("import.failed"),
        next: { href: "/boliger", label: t("import.toRegister") },
      }}
    >
      {(rows) => <RowList {...rows} />}
    </ImportPage>
  );
}

/** What came of the rows, and how what should not have come in is taken out again. */
async function Summary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = await getTranslations("dwellings.import");
  const { created = 0, changed = 0, unchanged = 0 } = counts;
  return (
    <>
      <p>{t("summary", { created, changed, unchanged })}</p>
      {created + changed > 0 && <p>{t("stays")}</p>}
    </>
  );
}
