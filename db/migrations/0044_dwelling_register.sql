CREATE TABLE "dwelling_block" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"room_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"reason" text NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dwelling_block_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dwelling_block_order" CHECK (ends_on >= starts_on)
);
--> statement-breakpoint
ALTER TABLE "dwelling_block" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dwelling_defect" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"room_id" uuid,
	"what" text NOT NULL,
	"severity" text NOT NULL,
	"reported_on" date NOT NULL,
	"state" text DEFAULT 'reported' NOT NULL,
	"ordered_on" date,
	"ordered_from" text,
	"repaired_on" date,
	"repair" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dwelling_defect_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dwelling_defect_severity" CHECK (severity in ('minor','serious','dangerous')),
	CONSTRAINT "dwelling_defect_state" CHECK (state in ('reported','ordered','repaired')),
	CONSTRAINT "dwelling_defect_repaired" CHECK ((state = 'repaired') = (repaired_on is not null)),
	CONSTRAINT "dwelling_defect_order" CHECK (repaired_on >= reported_on)
);
--> statement-breakpoint
ALTER TABLE "dwelling_defect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dwelling_room" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"name" text NOT NULL,
	"area_m_2" double precision,
	"beds" integer NOT NULL,
	"archived_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dwelling_room_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dwelling_room_dwelling" UNIQUE("municipality_id","dwelling_id","id"),
	CONSTRAINT "dwelling_room_area" CHECK (area_m_2 > 0 and area_m_2 <= 500),
	CONSTRAINT "dwelling_room_beds" CHECK (beds between 0 and 20)
);
--> statement-breakpoint
ALTER TABLE "dwelling_room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "area_name" text;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "holding" text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "bedrooms" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "places" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "step_free_entrance" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "wheelchair_accessible" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "accessible_bathroom" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "has_lift" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "floor" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "approved_for_allowance" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "energy_label" text;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "available_from" date;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "available_to" date;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "monthly_rent" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "includes_heating" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "includes_electricity" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "includes_internet" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "is_furnished" boolean;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "monthly_energy" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "monthly_cost_empty" integer;--> statement-breakpoint
ALTER TABLE "dwelling" ADD COLUMN "archived_on" date;--> statement-breakpoint
ALTER TABLE "import_row" ADD COLUMN "matched_dwelling_id" uuid;--> statement-breakpoint
ALTER TABLE "import_row" ADD COLUMN "dwelling_id" uuid;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "kind" text DEFAULT 'people' NOT NULL;--> statement-breakpoint
ALTER TABLE "dwelling_block" ADD CONSTRAINT "dwelling_block_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling_block" ADD CONSTRAINT "dwelling_block_room" FOREIGN KEY ("municipality_id","dwelling_id","room_id") REFERENCES "public"."dwelling_room"("municipality_id","dwelling_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling_defect" ADD CONSTRAINT "dwelling_defect_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling_defect" ADD CONSTRAINT "dwelling_defect_room" FOREIGN KEY ("municipality_id","dwelling_id","room_id") REFERENCES "public"."dwelling_room"("municipality_id","dwelling_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling_room" ADD CONSTRAINT "dwelling_room_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dwelling_block_dwelling" ON "dwelling_block" USING btree ("municipality_id","dwelling_id","starts_on");--> statement-breakpoint
CREATE INDEX "dwelling_defect_dwelling" ON "dwelling_defect" USING btree ("municipality_id","dwelling_id","reported_on");--> statement-breakpoint
CREATE UNIQUE INDEX "dwelling_room_name" ON "dwelling_room" USING btree ("municipality_id","dwelling_id",lower(name)) WHERE archived_on is null;--> statement-breakpoint
CREATE INDEX "dwelling_place_order" ON "dwelling" USING btree ("municipality_id",postal_place collate "nb-NO-x-icu",street_address collate "nb-NO-x-icu",coalesce(unit, '') collate "nb-NO-x-icu","id");--> statement-breakpoint
CREATE INDEX "dwelling_of_area" ON "dwelling" USING btree ("municipality_id","area_name");--> statement-breakpoint
CREATE INDEX "dwelling_wheelchair" ON "dwelling" USING btree ("municipality_id","id") WHERE wheelchair_accessible;--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_holding" CHECK (holding in ('municipal','leased_in','private','care_housing','guest'));--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_bedrooms" CHECK (bedrooms between 0 and 50);--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_places" CHECK (places between 0 and 100);--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_floor" CHECK (floor between -5 and 60);--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_energy_label" CHECK (energy_label in ('A','B','C','D','E','F','G'));--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_available" CHECK (available_to >= available_from);--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_money" CHECK (least(monthly_rent, monthly_energy, monthly_cost_empty) >= 0);--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_kind" CHECK (kind in ('people','dwellings'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "dwelling_block" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "dwelling_defect" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "dwelling_room" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));