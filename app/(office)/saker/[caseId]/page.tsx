import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { openedCase } from "@/app/_server/opened-case";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { CaseStory } from "@/app/_ui/cases/case-story";
import { listCodes } from "@/app/_ui/cases/change-codes";
import { NoteList } from "@/app/_ui/cases/note-list";
import { CaseChecklist } from "@/app/_ui/checklists/case-checklist";
import { NextThings } from "@/app/_ui/checklists/next-things";
import { DeadlineList } from "@/app/_ui/deadlines/deadline-list";
import { Reminders } from "@/app/_ui/deadlines/reminders";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Page, Row, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { LackingDates } from "@/app/_ui/settlement/lacking-dates";
import { historyOf } from "@/lib/audit/queries/events";
import { caseNotes } from "@/lib/cases/queries/case-notes";
import { gateFacts } from "@/lib/cases/queries/gate-facts";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseChecklist } from "@/lib/casework/queries/case-checklist";
import { caseDeadlines } from "@/lib/casework/queries/case-deadlines";
import { itemTexts } from "@/lib/casework/queries/item-texts";
import { ownReminders } from "@/lib/casework/queries/reminders";
import type { CaseChecklist as Checklist } from "@/lib/casework/types";
import { codeLabels } from "@/lib/people/queries/code-lists";
import type { Scope } from "@/lib/platform/transaction";
import { routines } from "@/lib/routines/queries/routines";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { addNoteAction } from "./add-note.action";
import { AddNoteForm } from "./add-note.form";
import { CaseFacts } from "./case-facts.view";
import { ClosedNotice } from "./closed-notice.view";
import { StageActs } from "./stage-acts.view";

type Params = Promise<{ caseId: string }>;
type SearchParams = Promise<{ regnet?: string | string[] }>;
const LATEST = 6;
const NEXT = 3;
const NOTES = 2;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.overview");
  return { title: t("title") };
}

export default async function CasePage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: SearchParams;
}) {
  const [{ caseId }, { regnet }] = await Promise.all([params, searchParams]);
  const ctx = await requireCtx();
  const formKey = `cases.add-note:${caseId}`;
  const [shown, header] = await Promise.all([
    read(async (scope) => {
      const head = await requireCase(scope, caseId, "cases.view-overview");
      return Promise.all([
        gateFacts(scope, head),
        caseChecklist(scope, head),
        routines(scope),
        caseDeadlines(scope, head),
        ownReminders(scope, caseId),
        latestOf(scope, caseId),
        itemTexts(scope, head.checklistEdition),
        caseNotes(scope, caseId),
        unsentForm(scope, formKey),
      ]);
    }),
    openedCase(caseId),
  ]);
  const [facts, checklist, guidance, deadlines, reminders, told, items, notes, draft] = shown;
  const t = await getTranslations("cases.overview");
  const base = `/saker/${caseId}`;
  const open = header.status === "open";
  return (
    <Page>
      <Columns
        main={
          <>
            {!open && <ClosedNotice header={header} actor={ctx.actor} />}
            {open && <LackingDates members={header.members} caseId={caseId} />}
            {open && <NextThings lines={nextLines(checklist)} caseId={caseId} today={ctx.today} />}
            <DeadlineList lines={deadlines} caseId={caseId} today={ctx.today} unfolded={regnet} />
            <CaseChecklist
              checklist={checklist}
              routines={guidance}
              roles={ctx.actor.roles}
              caseId={caseId}
              today={ctx.today}
              mayMark={open}
              openOnly={open}
            />
          </>
        }
        aside={
          <>
            {open && <StageActs header={header} facts={facts} actor={ctx.actor} />}
            <Section title={t("facts")}>
              <CaseFacts header={header} />
            </Section>
            <Section title={t("notes")}>
              <Messages namespaces={["cases.note", "cases.errors"]}>
                <AddNoteForm
                  key={notes.length}
                  caseId={caseId}
                  action={addNoteAction}
                  draft={draftOf(formKey, draft)}
                />
              </Messages>
              <NoteList notes={notes.slice(0, NOTES)} />
              {notes.length > NOTES && (
                <AppLink href={`${base}/historikk?vis=notater`}>
                  {t("allNotes", { count: notes.length })}
                </AppLink>
              )}
            </Section>
            <Reminders lines={reminders} caseId={caseId} today={ctx.today} />
            <Section
              title={t("latest")}
              actions={<AppLink href={`${base}/historikk`}>{t("allHistory")}</AppLink>}
            >
              {told.events.length === 0 && <p>{t("nothingYet")}</p>}
              <CaseStory {...told} notes={notes} items={items} />
            </Section>
            <Section title={t("more")}>
              <Row>
                <LinkButton href={`${base}/ansvar`} variant="secondary" size="sm">
                  {t("officers")}
                </LinkButton>
                <LinkButton href={`${base}/bosetting/datoer`} variant="secondary" size="sm">
                  {t("dates")}
                </LinkButton>
                <LinkButton href={`${base}/tilgang`} variant="secondary" size="sm">
                  {t("access")}
                </LinkButton>
                {open && (
                  <LinkButton href={`${base}/avslutt`} variant="secondary" size="sm">
                    {t("close")}
                  </LinkButton>
                )}
              </Row>
            </Section>
          </>
        }
      />
    </Page>
  );
}

/** What was last done with the case, with the words of the codes in it. */
async function latestOf(scope: Scope, caseId: string) {
  const { rows } = await historyOf(scope, { caseId }, { limit: LATEST });
  const codes = listCodes(rows.flatMap(({ changes }) => changes));
  return { events: rows, labels: await codeLabels(scope, codes) };
}

/** What is due first in the stages that are open; what has no date comes after. */
function nextLines(checklist: Checklist) {
  return checklist.stages
    .filter((stage) => stage.open)
    .flatMap((stage) => stage.lines)
    .filter((line) => line.state === "open")
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"))
    .slice(0, NEXT);
}
