import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { CaseChecklist } from "@/app/_ui/checklists/case-checklist";
import { Chips } from "@/app/_ui/checklists/chips";
import { Page, Row } from "@/app/_ui/kit/page";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseChecklist } from "@/lib/casework/queries/case-checklist";
import { isShown, ownLines, type Shown } from "@/lib/casework/rules/checklist-groups";
import { routines } from "@/lib/routines/queries/routines";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ hvem?: string; vis?: string; punkt?: string }>;
};

const SHOWN: Record<string, Shown> = { "over-fristen": "overdue", ferdig: "settled" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.list");
  return { title: t("title") };
}

/** The checklist of a case, with what is asked of other roles and what is done. */
export default async function CaseChecklistPage({ params, searchParams }: Props) {
  const [{ caseId }, { hvem, vis, punkt }] = await Promise.all([params, searchParams]);
  const { checklist, guidance, open, actor, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "casework.view-checklist");
    const checklist = await caseChecklist(scope, head);
    const guidance = await routines(scope);
    return {
      checklist,
      guidance,
      open: head.status === "open",
      actor: scope.actor,
      today: scope.today,
    };
  });
  const t = await getTranslations("checklists.list");
  const lines = checklist.stages.flatMap((stage) => stage.lines);
  const own = ownLines(lines, actor.roles);
  const whose = hvem === "alle" || own.length === 0 ? "all" : "mine";
  const shown = (vis && SHOWN[vis]) || "to_do";
  const href = (whom: string, what: Shown) => {
    const query = new URLSearchParams();
    if (whom === "all") query.set("hvem", "alle");
    const word = Object.keys(SHOWN).find((key) => SHOWN[key] === what);
    if (word) query.set("vis", word);
    return `/saker/${caseId}/sjekkliste${query.size > 0 ? `?${query}` : ""}`;
  };
  const counted = whose === "mine" ? own : lines;
  const toDo = (some: readonly (typeof lines)[number][]) =>
    some.filter((line) => line.state === "open").length;
  return (
    <Page>
      <CaseChecklist
        checklist={checklist}
        routines={guidance}
        roles={actor.roles}
        whose={whose}
        shown={shown}
        caseId={caseId}
        today={today}
        mayMark={open}
        focus={punkt}
        filters={
          <Row justify="between">
            <Chips
              label={t("shown")}
              chips={(["to_do", "overdue", "settled"] as const).map((one) => ({
                href: href(whose, one),
                label: t(one === "settled" ? "settledFilter" : one),
                count:
                  one === "to_do"
                    ? toDo(counted)
                    : counted.filter((line) => isShown(line, one)).length,
                current: shown === one,
              }))}
            />
            {own.length > 0 && own.length < lines.length && (
              <Chips
                label={t("whose")}
                chips={[
                  { href: href("mine", shown), label: t("mine"), current: whose === "mine" },
                  { href: href("all", shown), label: t("all"), current: whose === "all" },
                ]}
              />
            )}
          </Row>
        }
      />
    </Page>
  );
}
