import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { CaseStory } from "@/app/_ui/cases/case-story";
import { LookTable } from "@/app/_ui/cases/look-table";
import { Page, Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { TabNav } from "@/app/_ui/kit/tabs";
import { historyOf, whoHasLooked } from "@/lib/audit/queries/events";
import { caseNotes } from "@/lib/cases/queries/case-notes";
import { requireCase } from "@/lib/cases/queries/require-case";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ vis?: string; om?: string; for?: string }>;
};

/** Which acts the history can be narrowed to: the first part of their names. */
const MODULES = ["cases", "people", "casework", "guidance", "programme"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.history");
  return { title: t("title") };
}

/** One story of the case with values before and after, and who has looked. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ caseId }, { vis, om, for: given }] = await Promise.all([params, searchParams]);
  const looked = vis === "innsyn";
  const module = MODULES.find((name) => name === om);
  const before = Number(given) || undefined;
  const { history, notes, looks } = await read(async (scope) => {
    await requireCase(scope, caseId, looked ? "cases.view-looks" : "cases.view-history");
    if (looked) return { looks: await whoHasLooked(scope, { caseId }, { before }) };
    return {
      history: await historyOf(scope, { caseId }, { before, module }),
      notes: await caseNotes(scope, caseId),
    };
  });
  const t = await getTranslations("cases.history");
  const base = `/saker/${caseId}/historikk`;
  const next = looks?.next ?? history?.next;
  const kept = looked ? "vis=innsyn&" : module ? `om=${module}&` : "";
  return (
    <Page>
      <TabNav
        label={t("parts")}
        tabs={[
          { href: base, label: t("all"), current: !looked && !module },
          ...MODULES.map((name) => ({
            href: `${base}?om=${name}`,
            label: t(`module.${name}`),
            current: module === name,
          })),
          { href: `${base}?vis=innsyn`, label: t("looks"), current: looked },
        ]}
      />
      <Section title={looked ? t("looksTitle") : t("title")}>
        {looks && <LookTable rows={looks.rows} />}
        {history && history.rows.length === 0 && <p>{t("none")}</p>}
        {history && <CaseStory events={history.rows} notes={notes ?? []} />}
        <Pagination
          nextHref={next ? `${base}?${kept}for=${next}` : undefined}
          previousHref={before ? `${base}?${kept.slice(0, -1)}` : undefined}
        />
      </Section>
    </Page>
  );
}
