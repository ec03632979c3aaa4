import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { CaseStory } from "@/app/_ui/cases/case-story";
import { listCodes } from "@/app/_ui/cases/change-codes";
import { LookTable } from "@/app/_ui/cases/look-table";
import { NoteList } from "@/app/_ui/cases/note-list";
import { Page, Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { TabNav } from "@/app/_ui/kit/tabs";
import { historyOf, whoHasLooked } from "@/lib/audit/queries/events";
import { headerOf } from "@/lib/cases/queries/case-header";
import { caseNotes } from "@/lib/cases/queries/case-notes";
import { requireCase } from "@/lib/cases/queries/require-case";
import { itemTexts } from "@/lib/casework/queries/item-texts";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { StageTable } from "./stage-table.view";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ vis?: string; om?: string; for?: string }>;
};

/** Which acts the history can be narrowed to: the first part of their names. */
const MODULES = ["cases", "people", "settlement", "casework", "guidance", "programme"] as const;
const PARTS = ["faser", "notater", "innsyn"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.history");
  return { title: t("title") };
}

/** One story of the case with values before and after, its stages, its notes, and who has looked. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ caseId }, { vis, om, for: given }] = await Promise.all([params, searchParams]);
  const part = PARTS.find((name) => name === vis);
  const module = MODULES.find((name) => name === om);
  const before = /^\d{1,15}$/.test(given ?? "") ? Number(given) : undefined;
  const { stages, notes, looks, history, items, labels } = await read(async (scope) => {
    const view = part === "innsyn" ? "cases.view-looks" : "cases.view-history";
    const head = await requireCase(scope, caseId, view);
    const history = part ? null : await historyOf(scope, { caseId }, { before, module });
    return {
      stages: part === "faser" ? (await headerOf(scope, head)).stages : null,
      notes: part === "innsyn" || part === "faser" ? [] : await caseNotes(scope, caseId),
      looks: part === "innsyn" ? await whoHasLooked(scope, { caseId }, { before }) : null,
      history,
      items: await itemTexts(scope, head.checklistEdition),
      labels: await codeLabels(
        scope,
        listCodes((history?.rows ?? []).flatMap(({ changes }) => changes)),
      ),
    };
  });
  const t = await getTranslations("cases.history");
  const base = `/saker/${caseId}/historikk`;
  const next = looks?.next ?? history?.next;
  const kept = part ? `vis=${part}` : module ? `om=${module}` : "";
  return (
    <Page>
      <TabNav
        label={t("parts")}
        tabs={[
          { href: base, label: t("all"), current: !part && !module },
          ...MODULES.map((name) => ({
            href: `${base}?om=${name}`,
            label: t(`module.${name}`),
            current: module === name,
          })),
          ...PARTS.map((name) => ({
            href: `${base}?vis=${name}`,
            label: t(`part.${name}`),
            current: part === name,
          })),
        ]}
      />
      <Section title={part ? t(`part.${part}`) : t("title")}>
        {stages && <StageTable stages={stages} />}
        {part === "notater" &&
          (notes.length > 0 ? <NoteList notes={notes} /> : <p>{t("noNotes")}</p>)}
        {looks && <LookTable rows={looks.rows} />}
        {history?.rows.length === 0 && <p>{t("none")}</p>}
        {history && <CaseStory events={history.rows} notes={notes} labels={labels} items={items} />}
        <Pagination
          nextHref={next ? `${base}?${kept && `${kept}&`}for=${next}` : undefined}
          previousHref={before ? `${base}?${kept}` : undefined}
        />
      </Section>
    </Page>
  );
}
