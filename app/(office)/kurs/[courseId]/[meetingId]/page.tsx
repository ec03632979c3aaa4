import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { Alert } from "@/app/_ui/kit/alert";
import { Columns, Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { courseReaders, courseRoles } from "@/lib/courses/access";
import { courseChoices } from "@/lib/courses/queries/course-choices";
import { requireCourse, requireMeeting } from "@/lib/courses/queries/courses";
import {
  attendanceAt,
  participantsOf,
  presentHouseholds,
} from "@/lib/courses/queries/participants";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { AttendanceList } from "./attendance-list.view";
import { changeMeetingAction } from "./change-meeting.action";
import { ChangeMeetingForm } from "./change-meeting.form";
import { closeMeetingAction } from "./close-meeting.action";
import { CloseMeetingForm } from "./close-meeting.form";
import { correctAttendanceAction } from "./correct-attendance.action";
import { CorrectAttendanceForm } from "./correct-attendance.form";
import { MeetingFacts } from "./meeting-facts.view";
import { writeSessionsAction } from "./write-sessions.action";

type Props = { params: Promise<{ courseId: string; meetingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("courses.meeting");
  return { title: t("plan") };
}

/** One meeting: when and about what, and who was there. */
export default async function MeetingPage({ params }: Props) {
  const { actor, today } = await requireRole("/kurs/[courseId]/[meetingId]", ...courseReaders);
  const { courseId, meetingId } = await params;
  const view = "courses.view-participants";
  const shown = await read(async (scope) => {
    const meeting = await requireMeeting(scope, meetingId, view);
    if (meeting.courseId !== courseId) {
      throw notFound({ action: view, objectType: "course_meeting", objectId: meetingId });
    }
    const [course, participants, attendance, households, options] = await Promise.all([
      requireCourse(scope, courseId, view),
      participantsOf(scope, courseId),
      attendanceAt(scope, meetingId),
      presentHouseholds(scope, meetingId),
      courseChoices(scope),
    ]);
    return { meeting, course, participants, attendance, households, options };
  });
  const { meeting, course, participants, attendance, households, options } = shown;
  const t = await getTranslations("courses.meeting");
  const l = await getTranslations("courses.list");
  const c = await getTranslations("courses.course");
  const format = await getFormatter();
  const day = format.dateTime(new Date(`${meeting.heldOn}T12:00:00Z`), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const mayPlan = hasRole(actor, ...courseRoles);
  const withPlace = participants.shown.filter(({ hasPlace }) => hasPlace);
  const closed = meeting.closedAt !== null;
  const waiting = households.filter(({ sessionId, isOpen }) => !sessionId && isOpen);
  const languages = [
    ...new Set([
      ...course.languages,
      ...meeting.interpreters.map(({ language }) => language),
      ...withPlace.flatMap(({ language }) => language ?? []),
    ]),
  ].map((value) => ({
    value,
    label: options.languages.find((one) => one.value === value)?.label ?? value,
  }));
  const correctable = withPlace.filter(({ caseId }) => caseId !== null);
  return (
    <Page>
      <PageHeader
        title={t("title", { date: day })}
        breadcrumb={[
          { label: l("title"), href: "/kurs" },
          { label: course.title, href: `/kurs/${courseId}` },
        ]}
      />
      <Columns
        main={
          <Section title={t("attendance")}>
            {closed ? (
              <>
                {waiting.length > 0 && (
                  <Alert tone="warning">
                    <p>{t("toWrite", { count: waiting.length })}</p>
                    {mayPlan && waiting.some(({ mayOpen }) => mayOpen) && (
                      <Messages namespaces={["courses.errors", "guidance.errors"]}>
                        <ActButton action={writeSessionsAction} hidden={{ meetingId }}>
                          {t("write")}
                        </ActButton>
                      </Messages>
                    )}
                  </Alert>
                )}
                <AttendanceList participants={withPlace} attendance={attendance} />
                {mayPlan && correctable.length > 0 && (
                  <Messages namespaces={["courses.meeting", "courses.errors", "guidance.errors"]}>
                    <CorrectAttendanceForm
                      action={correctAttendanceAction.bind(null, meetingId)}
                      people={correctable.map(({ invitationId, name }) => ({
                        value: invitationId,
                        label: name,
                      }))}
                    />
                  </Messages>
                )}
              </>
            ) : meeting.heldOn > today || !mayPlan ? (
              <p>{t("notYet")}</p>
            ) : withPlace.length === 0 ? (
              <p>{t("nobody")}</p>
            ) : (
              <Messages namespaces={["courses.meeting", "courses.errors", "guidance.errors"]}>
                <CloseMeetingForm
                  action={closeMeetingAction.bind(null, meetingId)}
                  version={meeting.version}
                  people={withPlace.map(({ invitationId, name, language }) => ({
                    value: invitationId,
                    label: `${name} (${language ? (languages.find((one) => one.value === language)?.label ?? language) : c("norwegian").toLowerCase()})`,
                  }))}
                />
              </Messages>
            )}
            {participants.hidden.withPlace > 0 && <p>{c("hidden", participants.hidden)}</p>}
          </Section>
        }
        aside={
          <Section title={t("plan")}>
            {closed || !mayPlan ? (
              <MeetingFacts meeting={meeting} topics={options.topics} languages={languages} />
            ) : (
              <Messages
                namespaces={[
                  "courses.meeting",
                  "courses.form",
                  "courses.errors",
                  "interpreters.mode",
                  "codes.interpreter_category",
                ]}
              >
                <ChangeMeetingForm
                  action={changeMeetingAction.bind(null, meetingId)}
                  meeting={meeting}
                  topics={options.topics}
                  languages={languages}
                />
              </Messages>
            )}
          </Section>
        }
      />
    </Page>
  );
}
