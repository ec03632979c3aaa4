import { expect, test } from "../../fixtures";

test("an action posted by a program, without an origin, changes nothing", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await page.goto("/admin/team");
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByLabel("Navn på teamet").fill("Med opphav");
  await page.getByRole("button", { name: "Opprett team" }).click();
  const original = await sent;
  await expect(page.getByRole("heading", { name: "Med opphav" })).toBeVisible();

  const headers = await original.allHeaders();
  const body = (original.postDataBuffer() ?? Buffer.alloc(0))
    .toString("latin1")
    .replaceAll("Med opphav", "Uten opphav")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}(?=\r\n)/g, "01890a5d-ac96-774b-bcce-b302099a8057");
  for (const origin of [undefined, "https://ond.example"]) {
    const answer = await context.request.post(original.url(), {
      headers: {
        "content-type": headers["content-type"] ?? "",
        "next-action": headers["next-action"] ?? "",
        ...(origin ? { origin } : {}),
      },
      data: Buffer.from(body, "latin1"),
      failOnStatusCode: false,
    });
    expect(answer.status()).not.toBe(303);
  }
  const teams = await municipality.sql((sql) => sql`select name from team`);
  expect(teams.map(({ name }) => name)).toEqual(["Med opphav"]);
});

test("the session is not extended from another site", async ({ context, signedInAs }) => {
  await signedInAs("manager");
  const answer = await context.request.post("/api/session/extend", {
    headers: { origin: "https://ond.example" },
  });
  expect(answer.status()).toBe(403);
});
