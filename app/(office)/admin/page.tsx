import { redirect } from "next/navigation";
import { requireRole } from "@/app/_server/read";
import { hasRole } from "@/lib/platform/context";

export default async function AdminPage() {
  const { actor } = await requireRole("/admin", "administrator", "auditor");
  redirect(hasRole(actor, "administrator") ? "/admin/brukere" : "/admin/logg");
}
