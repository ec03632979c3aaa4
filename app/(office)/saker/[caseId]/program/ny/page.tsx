import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { reasonChoices } from "@/app/_ui/programme/reason-choices";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { type BirthDatePrecision, isMinor } from "@/lib/people/rules/birth-date";
import { programmeRoles } from "@/lib/programme/access";
import { exitReasons, participationsOfCase } from "@/lib/programme/queries/participations";
import { stateOf } from "@/lib/programme/rules/participation";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { recordProgrammeAction } from "./record-programme.action";
import { RecordProgrammeForm } from "./record-programme.form";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.form");
  return { title: t("recordTitle") };
}

/** A new programme; the day the right arose is filled in from the settlement. */
export default async function RecordProgrammePage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/program/ny", ...programmeRoles);
  const { caseId } = await params;
  const asked = (await searchParams).person;
  const { members, reasons, head, contacts } = await read(async (scope) => {
    const found = await requireCase(scope, caseId, "programme.view-programmes");
    const [all, programmes, known] = [
      await membersOfCase(scope, found),
      await participationsOfCase(scope, caseId),
      await exitReasons(scope),
    ];
    const busy = new Set(
      programmes.filter((one) => stateOf(one) !== "ended").map((one) => one.personId),
    );
    return {
      head: found,
      contacts: await supportContacts(scope),
      reasons: known,
      members: all.filter(
        (member) =>
          !busy.has(member.personId) &&
          !isMinor(
            {
              date: member.birthDate,
              precision: member.birthDatePrecision as BirthDatePrecision,
            },
            scope.today,
          ),
      ),
    };
  });
  const t = await getTranslations("programme.form");
  const closed = await getTranslations("cases.errors");
  const reasonWords = await getTranslations("codes.exit_reason");
  const chosen = members.find((one) => one.personId === asked) ?? members[0];
  const backHref = `/saker/${caseId}/program`;
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={backHref}>{t("back")}</AppLink>
      </div>
      <Section title={t("recordTitle")}>
        {head.status === "closed" || members.length === 0 ? (
          <Alert tone="info">{head.status === "closed" ? closed("case-closed") : t("noOne")}</Alert>
        ) : (
          <Messages namespaces={["programme", "cases.errors"]}>
            <RecordProgrammeForm
              action={recordProgrammeAction.bind(null, caseId)}
              backHref={backHref}
              persons={members.map((one) => ({ value: one.personId, label: one.name }))}
              values={{ personId: chosen?.personId, rightArisesOn: chosen?.settledOn }}
              reasons={reasonChoices(reasons, reasonWords)}
              notes={reportedNotes("programme.record-programme", {
                contacts,
                caseNumber: head.number,
              })}
            />
          </Messages>
        )}
      </Section>
    </Stack>
  );
}
