import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Columns, Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { courseReaders, courseRoles } from "@/lib/courses/access";
import { schoolBreaks } from "@/lib/courses/queries/breaks";
import { courseChoices } from "@/lib/courses/queries/course-choices";
import { meetingsOf, requireCourse } from "@/lib/courses/queries/courses";
import { participantsOf } from "@/lib/courses/queries/participants";
import { hasRole } from "@/lib/platform/context";
import { addMeetingAction } from "./add-meeting.action";
import { AddMeetingForm } from "./add-meeting.form";
import { answerInvitationAction } from "./answer-invitation.action";
import { changeCourseAction } from "./change-course.action";
import { ChangeCourseForm } from "./change-course.form";
import { MeetingTable } from "./meeting-table.view";
import { ParticipantTable } from "./participant-table.view";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("courses.course");
  return { title: t("facts") };
}

/** A course: its meetings, who is invited and what they answered. */
export default async function CoursePage({ params }: Props) {
  const { actor, today } = await requireRole("/kurs/[courseId]", ...courseReaders);
  const { courseId } = await params;
  const { course, meetings, participants, options, breaks } = await read(async (scope) => {
    const course = await requireCourse(scope, courseId, "courses.view-participants");
    const [meetings, participants, options, breaks] = await Promise.all([
      meetingsOf(scope, courseId),
      participantsOf(scope, courseId),
      courseChoices(scope),
      schoolBreaks(scope, "2000-01-01"),
    ]);
    return { course, meetings, participants, options, breaks };
  });
  const t = await getTranslations("courses.course");
  const f = await getTranslations("courses.form");
  const l = await getTranslations("courses.list");
  const mayPlan = hasRole(actor, ...courseRoles);
  const languages = new Map(options.languages.map(({ value, label }) => [value, label]));
  const topics = new Map(options.topics.map(({ value, label }) => [value, label]));
  const { shown, hidden } = participants;
  const taken = shown.filter(({ hasPlace }) => hasPlace).length + hidden.withPlace;
  const invite = mayPlan && !course.isCancelled && (
    <LinkButton href={`/kurs/${courseId}/inviter`} icon={<PlusIcon aria-hidden />}>
      {t("invite")}
    </LinkButton>
  );
  const invited = shown.length + hidden.withPlace + hidden.waiting + hidden.others;
  return (
    <Page>
      <PageHeader
        title={course.title}
        breadcrumb={[{ label: l("title"), href: "/kurs" }]}
        meta={
          course.isCancelled ? (
            <Tag tone="warning">{l("cancelled")}</Tag>
          ) : (
            <Tag tone={taken < course.places ? "success" : "neutral"}>
              {t("free", { free: course.places - taken })}
            </Tag>
          )
        }
        actions={invited > 0 && invite}
      />
      <Columns
        main={
          <>
            <Section title={t("meetings")}>
              <MeetingTable courseId={courseId} meetings={meetings} breaks={breaks} today={today} />
              {mayPlan && (
                <Messages namespaces={["courses.form", "courses.errors"]}>
                  <AddMeetingForm
                    action={addMeetingAction.bind(null, courseId)}
                    courseId={courseId}
                    open={meetings.length === 0}
                  />
                </Messages>
              )}
            </Section>
            <Section title={t("participants")}>
              <Messages namespaces={["courses.answer", "courses.course", "courses.errors"]}>
                <ParticipantTable
                  participants={participants}
                  languages={languages}
                  answer={mayPlan ? answerInvitationAction : null}
                  invite={invite}
                />
              </Messages>
            </Section>
          </>
        }
        aside={
          <Section title={t("facts")}>
            <DefinitionList
              columns={1}
              items={[
                { term: f("responsible"), value: course.responsibleName },
                { term: f("place"), value: course.place },
                { term: f("places"), value: course.places },
                {
                  term: f("topics"),
                  value: course.topics.map((code) => topics.get(code) ?? code).join(", "),
                },
                {
                  term: f("languages"),
                  value: course.languages.map((code) => languages.get(code) ?? code).join(", "),
                },
                ...(course.note ? [{ term: f("note"), value: course.note }] : []),
              ]}
            />
            {mayPlan && (
              <Messages namespaces={["courses.form", "courses.errors"]}>
                <ChangeCourseForm
                  action={changeCourseAction.bind(null, courseId)}
                  course={course}
                  options={options}
                />
              </Messages>
            )}
          </Section>
        }
      />
    </Page>
  );
}
