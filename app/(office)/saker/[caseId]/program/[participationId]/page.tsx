import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { ProgrammeCard } from "@/app/_ui/programme/programme-card";
import { ProgrammeHead } from "@/app/_ui/programme/programme-head";
import { ReportedList, reportedNotes } from "@/app/_ui/reporting/reported-to";
import { requireCase } from "@/lib/cases/queries/require-case";
import { householdOfCase } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";
import { programmeRoles } from "@/lib/programme/access";
import { participationOfCase } from "@/lib/programme/queries/participations";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { changeProgrammeAction } from "./change-programme.action";
import { ChangeProgrammeForm } from "./change-programme.form";

type Props = { params: Promise<{ caseId: string; participationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme");
  return { title: t("title") };
}

/** One person's programme, to change or, for other roles, to read. */
export default async function ProgrammePage({ params }: Props) {
  const { caseId, participationId } = await params;
  const t = await getTranslations("programme.form");
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "programme.view-programme");
    return {
      caseNumber: head.number,
      contacts: await supportContacts(scope),
      programme: await participationOfCase(scope, caseId, participationId),
      household: await householdOfCase(scope, caseId),
      mayWrite: hasRole(scope.actor, ...programmeRoles),
      today: scope.today,
    };
  });
  const { programme, household, mayWrite, today, contacts, caseNumber } = shown;
  const line = [...(household?.members ?? []), ...(household?.former ?? [])].find(
    (one) => one.personId === programme.personId,
  );
  const name = line?.name ?? "–";
  const backHref = `/saker/${caseId}/program`;
  return (
    <Stack gap="lg">
      <ProgrammeHead
        caseId={caseId}
        participationId={participationId}
        name={name}
        current="dates"
      />
      <Section
        title={t("changeTitle", { name })}
        actions={
          <AppLink href={`${backHref}/avslutning/${programme.personId}`}>{t("toEnding")}</AppLink>
        }
      >
        {mayWrite ? (
          <Messages namespaces={["programme", "cases.errors"]}>
            <ChangeProgrammeForm
              key={programme.version}
              action={changeProgrammeAction.bind(null, participationId)}
              backHref={backHref}
              programme={programme}
              name={name}
              notes={reportedNotes("programme.change-programme", { contacts, caseNumber })}
            />
          </Messages>
        ) : (
          <>
            <p>{t("readOnly")}</p>
            <ProgrammeCard
              programme={programme}
              name={name}
              former={!household?.members.some((one) => one.personId === programme.personId)}
              today={today}
              actions={null}
            />
            <ReportedList
              codes={["NIR-3", "NIR-4", "NIR-5", "NIR-6", "NIR-7"]}
              contacts={contacts}
              caseNumber={caseNumber}
            />
          </>
        )}
      </Section>
    </Stack>
  );
}
