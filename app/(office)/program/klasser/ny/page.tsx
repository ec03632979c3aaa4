import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { attendanceRoles } from "@/lib/attendance/access";
import { elementOptions } from "@/lib/attendance/queries/element-options";
import { createClassAction } from "./create-class.action";
import { CreateClassForm } from "./create-class.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.classes");
  return { title: t("new") };
}

export default async function NewClassPage() {
  const { today } = await requireRole("/program/klasser/ny", ...attendanceRoles);
  const kinds = await read((scope) => elementOptions(scope));
  const t = await getTranslations("attendance.classes");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("new")}
        lead={t("newLead")}
        breadcrumb={[{ label: t("title"), href: "/program/klasser" }]}
      />
      <Messages namespaces={["attendance.classForm", "attendance.errors"]}>
        <CreateClassForm action={createClassAction} kinds={kinds} today={today} />
      </Messages>
    </Page>
  );
}
