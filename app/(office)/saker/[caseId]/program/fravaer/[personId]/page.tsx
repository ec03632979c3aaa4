import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { attendanceRoles, closingRoles } from "@/lib/attendance/access";
import { personAttendance } from "@/lib/attendance/queries/person-attendance";
import { requireCase } from "@/lib/cases/queries/require-case";
import { hasRole } from "@/lib/platform/context";
import { assessCertificationAction } from "./assess-certification.action";
import { Caps } from "./caps.view";
import { CareSituationForm } from "./care-situation.form";
import { Certification } from "./certification.view";
import { changeLeaveAction } from "./change-leave.action";
import { correctDayAction } from "./correct-day.action";
import { CorrectDayForm } from "./correct-day.form";
import { Corrections } from "./corrections.view";
import { extendProgrammeAction } from "./extend-programme.action";
import { ExtensionView } from "./extension.view";
import { grantLeaveAction } from "./grant-leave.action";
import { GrantLeaveForm } from "./grant-leave.form";
import { holdTalkAction } from "./hold-talk.action";
import { Leaves } from "./leaves.view";
import { Months } from "./months.view";
import { removeLeaveAction } from "./remove-leave.action";
import { setCareSituationAction } from "./set-care-situation.action";
import { Talks } from "./talks.view";
import { withdrawCertificationAction } from "./withdraw-certification.action";

type Props = { params: Promise<{ caseId: string; personId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.person");
  return { title: t("title") };
}

/** Attendance, absence and leave of someone in the household. */
export default async function PersonAttendancePage({ params }: Props) {
  const { caseId, personId } = await params;
  const { shown, mayWrite, mayDecide, today } = await read(async (scope) => {
    await requireCase(scope, caseId, "attendance.view-person");
    return {
      shown: await personAttendance(scope, { caseId, personId }),
      mayWrite: hasRole(scope.actor, ...attendanceRoles),
      mayDecide: hasRole(scope.actor, ...closingRoles),
      today: scope.today,
    };
  });
  const t = await getTranslations("attendance.person");
  const { participation, months, corrections } = shown;
  const sources = [...months.sources].map(([value, name]) => ({
    value,
    label: name ?? t("element"),
  }));
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/program`}>{t("toProgramme")}</AppLink>
      </div>
      <Section title={t("heading", { name: shown.name })}>
        <Messages namespaces={["attendance.talk", "attendance.errors"]}>
          <Talks
            talks={shown.talks}
            hold={mayWrite ? holdTalkAction : null}
            today={today}
            caseId={caseId}
          />
        </Messages>
      </Section>
      <Section title={t("months")}>
        <Months months={months.list} />
      </Section>
      <Section title={t("leaves")} id="permisjon">
        <Messages
          namespaces={[
            "attendance.leave",
            "attendance.types",
            "attendance.occasions",
            "attendance.warnings",
            "attendance.caps",
            "attendance.errors",
          ]}
        >
          <Leaves
            leaves={shown.leaves}
            change={mayWrite ? changeLeaveAction : null}
            remove={mayWrite ? removeLeaveAction : null}
          />
          {mayWrite && (
            <GrantLeaveForm
              action={grantLeaveAction}
              participationId={participation.id}
              today={today}
            />
          )}
        </Messages>
      </Section>
      <Section title={t("left")} id="igjen">
        <Caps caps={shown.caps} />
        {mayWrite && (
          <Messages namespaces={["attendance.care", "attendance.errors"]}>
            <CareSituationForm
              action={setCareSituationAction}
              participationId={participation.id}
              situation={shown.situation}
            />
          </Messages>
        )}
      </Section>
      <Section title={t("certification")} id="egenmelding">
        <Messages namespaces={["attendance.certification", "attendance.errors"]}>
          <Certification
            certification={shown.certification}
            withdrawals={shown.withdrawals}
            participationId={participation.id}
            withdraw={mayDecide ? withdrawCertificationAction : null}
            assess={mayDecide ? assessCertificationAction : null}
            today={today}
          />
        </Messages>
      </Section>
      <Section title={t("end")} id="slutt">
        <Messages namespaces={["attendance.errors"]}>
          <ExtensionView
            end={shown.end}
            plannedEndOn={participation.plannedEndOn}
            log={shown.extensions}
            extend={mayWrite ? extendProgrammeAction : null}
            participation={participation}
          />
        </Messages>
      </Section>
      <Section title={t("corrections")} id="rettinger">
        <Corrections corrections={corrections} sources={months.sources} />
        {mayWrite && sources.length > 0 && (
          <Messages namespaces={["attendance.correction", "attendance.errors"]}>
            <CorrectDayForm
              action={correctDayAction}
              participationId={participation.id}
              sources={sources}
            />
          </Messages>
        )}
      </Section>
    </Stack>
  );
}
