import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { courseRoles } from "@/lib/courses/access";
import { schoolBreaks } from "@/lib/courses/queries/breaks";
import { courseChoices } from "@/lib/courses/queries/course-choices";
import { nextBreak } from "@/lib/courses/rules/breaks";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { BreakHint } from "../break-hint.view";
import { createCourseAction } from "./create-course.action";
import { CreateCourseForm } from "./create-course.form";

const FORM_KEY = "courses.create-course:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("courses.list");
  return { title: t("new") };
}

export default async function NewCoursePage() {
  const { actor, today } = await requireRole("/kurs/ny", ...courseRoles);
  const { kept, options, breaks } = await read(async (scope) => {
    const [kept, options, breaks] = await Promise.all([
      unsentForm(scope, FORM_KEY),
      courseChoices(scope),
      schoolBreaks(scope),
    ]);
    return { kept, options, breaks };
  });
  const t = await getTranslations("courses");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("list.new")}
        lead={t("form.lead")}
        breadcrumb={[{ label: t("list.title"), href: "/kurs" }]}
      />
      <BreakHint next={nextBreak(breaks, today)} />
      <Messages namespaces={["courses.form", "courses.errors"]}>
        <CreateCourseForm
          action={createCourseAction}
          draft={draftOf(FORM_KEY, kept)}
          options={options}
          responsibleId={actor.accountId}
        />
      </Messages>
    </Page>
  );
}
