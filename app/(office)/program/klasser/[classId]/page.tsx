import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Columns, Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { attendanceRoles, closingRoles } from "@/lib/attendance/access";
import { membersOf, requireClass } from "@/lib/attendance/queries/classes";
import { closedMonthsOf } from "@/lib/attendance/queries/closed-months";
import { elementOptions } from "@/lib/attendance/queries/element-options";
import { monthRows, summaryOf } from "@/lib/attendance/queries/month";
import { runningParticipants } from "@/lib/attendance/queries/week";
import { monthAsked } from "@/lib/attendance/rules/month";
import { hasRole } from "@/lib/platform/context";
import { MonthSection } from "../month-section.view";
import { addParticipantsAction } from "./add-participants.action";
import { AddParticipantsForm } from "./add-participants.form";
import { changeClassAction } from "./change-class.action";
import { ChangeClassForm } from "./change-class.form";
import { changeMemberAction } from "./change-member.action";
import { ChangeMemberForm } from "./change-member.form";
import { Times } from "./times.view";

type Props = {
  params: Promise<{ classId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.classes");
  return { title: t("one") };
}

/** A class: who is in it, when it is held, and a month of it. */
export default async function ClassPage({ params, searchParams }: Props) {
  const { actor, today } = await requireRole("/program/klasser/[classId]", ...attendanceRoles);
  const { classId } = await params;
  const month = monthAsked((await searchParams).maned, today);
  const { held, members, kinds, running, shown } = await read(async (scope) => {
    const held = await requireClass(scope, classId, "attendance.view-class");
    const [members, kinds, running, rows, closed] = await Promise.all([
      membersOf(scope, classId),
      elementOptions(scope),
      runningParticipants(scope),
      monthRows(scope, month, classId),
      closedMonthsOf(scope, [month]),
    ]);
    const stands = closed.find((one) => one.classId === null || one.classId === classId);
    const shown = { month, summary: summaryOf(rows), closed: stands ?? null };
    return { held, members, kinds, running, shown };
  });
  const t = await getTranslations("attendance.classes");
  const m = await getTranslations("attendance.members");
  const labels = new Map(kinds.map(({ value, label }) => [value, label]));
  const isIn = new Set(
    members.shown
      .filter(({ toOn }) => toOn === null || toOn >= today)
      .map(({ participationId }) => participationId),
  );
  const choices = running
    .filter(({ participationId }) => !isIn.has(participationId))
    .map(({ participationId, name }) => ({ value: participationId, label: name }));
  return (
    <Page>
      <PageHeader
        title={held.name}
        breadcrumb={[
          { label: t("week"), href: "/program" },
          { label: t("title"), href: "/program/klasser" },
        ]}
        actions={
          <>
            <LinkButton href="/program/import" variant="secondary">
              {t("import")}
            </LinkButton>
            <LinkButton href={`/program/uke?klasse=${classId}`}>{t("openWeek")}</LinkButton>
          </>
        }
      />
      <Columns
        main={
          <>
            <Section title={m("title")}>
              <Messages namespaces={["attendance.members", "attendance.errors"]}>
                <DataTable
                  caption={m("title")}
                  captionHidden
                  rows={members.shown}
                  rowKey={({ id }) => id}
                  empty={<EmptyState title={m("empty")}>{m("emptyText")}</EmptyState>}
                  columns={[
                    {
                      key: "name",
                      header: m("name"),
                      primary: true,
                      cell: ({ name, caseId, personId }) => (
                        <AppLink href={`/saker/${caseId}/program/fravaer/${personId}`}>
                          {name}
                        </AppLink>
                      ),
                    },
                    {
                      key: "period",
                      header: m("period"),
                      cell: ({ fromOn, toOn }) => (
                        <>
                          <DateText value={fromOn} /> – {toOn && <DateText value={toOn} />}
                        </>
                      ),
                    },
                    {
                      key: "end",
                      header: m("end"),
                      wideOnPhone: true,
                      cell: (member) => (
                        <ChangeMemberForm action={changeMemberAction} member={member} />
                      ),
                    },
                  ]}
                />
                {members.hidden > 0 && <p>{m("hidden", { count: members.hidden })}</p>}
                {choices.length > 0 && (
                  <AddParticipantsForm
                    action={addParticipantsAction}
                    classId={classId}
                    choices={choices}
                    today={today}
                    open={members.shown.length === 0}
                  />
                )}
              </Messages>
            </Section>
            <MonthSection
              shown={shown}
              classId={classId}
              base={`/program/klasser/${classId}`}
              mayClose={hasRole(actor, ...closingRoles)}
              today={today}
            />
          </>
        }
        aside={
          <Section title={t("facts")}>
            <DefinitionList
              columns={1}
              items={[
                { term: t("provider"), value: held.provider },
                { term: t("times"), value: <Times timetables={held.timetables} today={today} /> },
                {
                  term: t("kinds"),
                  value: held.kinds.map((code) => labels.get(code) ?? code).join(", "),
                },
                { term: t("place"), value: held.place },
                {
                  term: t("teacher"),
                  value: [held.teacherName, held.teacherContact].filter(Boolean).join(", ") || null,
                },
              ]}
            />
            <Messages namespaces={["attendance.classForm", "attendance.errors"]}>
              <ChangeClassForm action={changeClassAction} held={held} kinds={kinds} today={today} />
            </Messages>
          </Section>
        }
      />
    </Page>
  );
}
