import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { settlementRoles } from "@/lib/settlement/access";
import { municipalityOptions } from "@/lib/settlement/queries/municipalities";
import { settlementRecordOf } from "@/lib/settlement/queries/settlement-record";
import { consequencesOf, type MoveContent } from "@/lib/settlement/rules/move";
import { MoveForm } from "./move.form";
import { MoveCard } from "./move-card.view";
import { recordMoveAction } from "./record-move.action";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.move");
  return { title: t("title") };
}

/** Moves between municipalities: who agreed to what, and what follows. */
export default async function MovesPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/flytting", ...settlementRoles);
  const { caseId } = await params;
  const { head, members, record, municipalities, contacts, own, today } = await read(
    async (scope) => {
      const head = await requireCase(scope, caseId, "settlement.view-moves");
      const [members, record, municipalities, contacts] = await Promise.all([
        membersOfCase(scope, head),
        settlementRecordOf(scope, caseId),
        municipalityOptions(scope),
        supportContacts(scope),
      ]);
      const { municipalityId: own, today } = scope;
      return { head, members, record, municipalities, contacts, own, today };
    },
  );
  const [t, rec] = await Promise.all([
    getTranslations("settlement.move"),
    getTranslations("settlement.record"),
  ]);
  const open = head.status === "open";
  const settledOn = members.flatMap((member) => member.settledOn ?? []).sort()[0] ?? null;
  const others = municipalities.filter(({ value }) => value !== own);
  const context = { contacts, caseNumber: head.number };
  const form = (
    <MoveForm
      key={record.moves.length}
      action={recordMoveAction}
      caseId={caseId}
      municipalities={others}
      notes={reportedNotes("settlement.record-move", context)}
    />
  );
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Messages namespaces={["settlement.move", "settlement.errors", "cases.errors"]}>
        <Section title={t("title")}>
          <p>{t("lead")}</p>
          <Stack>
            {record.moves.map((move) => (
              <MoveCard
                key={move.id}
                move={move}
                consequences={consequencesOf(move as MoveContent, {
                  type: head.settlementType,
                  settledOn,
                  today,
                })}
                caseId={caseId}
                municipalities={others}
                notes={reportedNotes("settlement.change-move", context)}
                mayChange={open}
              />
            ))}
          </Stack>
          {open &&
            (record.moves.length === 0 ? form : <Disclosure summary={t("new")}>{form}</Disclosure>)}
        </Section>
      </Messages>
    </Page>
  );
}
