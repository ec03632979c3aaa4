import { redirect } from "next/navigation";
import { opensPage } from "@/app/_server/access-registry";
import { requireCtx } from "@/app/_server/session";
import { menuFor } from "@/app/_ui/frame/navigation";

/** The first page of one's own menu. */
export default async function HomePage() {
  const { actor } = await requireCtx();
  redirect(menuFor((href) => opensPage(href, actor.roles))[0]?.href ?? "/oversikt");
}
