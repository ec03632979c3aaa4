import { redirect } from "next/navigation";
import { requireCtx } from "@/app/_server/session";
import { menuFor } from "@/app/_ui/frame/navigation";

/** The first page of one's own menu. */
export default async function HomePage() {
  const { actor } = await requireCtx();
  redirect(menuFor(actor.roles)[0]?.href ?? "/oversikt");
}
