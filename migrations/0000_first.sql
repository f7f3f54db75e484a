CREATE TABLE `platforms` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `functions` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `levels` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `date_bases` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `instruments` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `statuses` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `source_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `qualifiers` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quantities` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `coverage_states` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text,
	`platforms` text,
	`function` text,
	`description_id` text,
	`description_en` text,
	`provider` text,
	`sources` text NOT NULL,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`function`) REFERENCES `functions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_interval" CHECK("applications"."valid_to" > "applications"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_by_id` ON `applications` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_open` ON `applications` (`id`) WHERE "applications"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `applications_by_name` ON `applications` ("name" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_function` ON `applications` (`function`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_provider` ON `applications` (`provider`,`id`);--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`parent` text,
	`iso_code` text,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`level`) REFERENCES `levels`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regions_interval" CHECK("regions"."valid_to" > "regions"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_by_id` ON `regions` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `regions_open` ON `regions` (`id`) WHERE "regions"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `regions_by_code` ON `regions` ("code" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `regions_by_name` ON `regions` ("name" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `regions_by_level` ON `regions` (`level`,`id`);--> statement-breakpoint
CREATE INDEX `regions_by_parent` ON `regions` (`parent`,`id`);--> statement-breakpoint
CREATE INDEX `regions_by_iso_code` ON `regions` ("iso_code" collate nocase,`id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text NOT NULL,
	`adopter` text NOT NULL,
	`provider` text,
	`evidence` text NOT NULL,
	`evidence_on` text,
	`date_basis` text,
	`signed_on` text,
	`instrument` text,
	`place` text,
	`adopter_as_printed` text,
	`provider_as_printed` text,
	`note_id` text,
	`note_en` text,
	`sources` text NOT NULL,
	`evidence_on_earliest` text,
	`evidence_on_latest` text,
	`signed_on_earliest` text,
	`signed_on_latest` text,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`evidence`) REFERENCES `evidence`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`date_basis`) REFERENCES `date_bases`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instruments`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_interval" CHECK("agreements"."valid_to" > "agreements"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_by_id` ON `agreements` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_open` ON `agreements` (`id`) WHERE "agreements"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `agreements_by_adopter` ON `agreements` (`adopter`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_provider` ON `agreements` (`provider`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_evidence` ON `agreements` (`evidence`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_date_basis` ON `agreements` (`date_basis`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_instrument` ON `agreements` (`instrument`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_place` ON `agreements` ("place" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_evidence_on_earliest` ON `agreements` (`evidence_on_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_evidence_on_latest` ON `agreements` (`evidence_on_latest`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_signed_on_earliest` ON `agreements` (`signed_on_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_by_signed_on_latest` ON `agreements` (`signed_on_latest`,`id`);--> statement-breakpoint
CREATE TABLE `adoptions` (
	`id` text NOT NULL,
	`agreement` text NOT NULL,
	`application` text NOT NULL,
	`platforms` text,
	`status` text NOT NULL,
	`sources` text NOT NULL,
	`adopter` text NOT NULL,
	`evidence` text NOT NULL,
	`evidence_on` text,
	`evidence_on_earliest` text,
	`evidence_on_latest` text,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`status`) REFERENCES `statuses`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence`) REFERENCES `evidence`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoptions_interval" CHECK("adoptions"."valid_to" > "adoptions"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_by_id` ON `adoptions` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_open` ON `adoptions` (`id`) WHERE "adoptions"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `adoptions_by_agreement` ON `adoptions` (`agreement`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_application` ON `adoptions` (`application`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_status` ON `adoptions` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_adopter` ON `adoptions` (`adopter`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_evidence` ON `adoptions` (`evidence`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_evidence_on_earliest` ON `adoptions` (`evidence_on_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `adoptions_by_evidence_on_latest` ON `adoptions` (`evidence_on_latest`,`id`);--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text NOT NULL,
	`agreement` text NOT NULL,
	`person` text NOT NULL,
	`office` text,
	`role` text NOT NULL,
	`sources` text NOT NULL,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`role`) REFERENCES `roles`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatories_interval" CHECK("signatories"."valid_to" > "signatories"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_by_id` ON `signatories` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `signatories_open` ON `signatories` (`id`) WHERE "signatories"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `signatories_by_agreement` ON `signatories` (`agreement`,`id`);--> statement-breakpoint
CREATE INDEX `signatories_by_person` ON `signatories` ("person" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `signatories_by_office` ON `signatories` ("office" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `signatories_by_role` ON `signatories` (`role`,`id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text NOT NULL,
	`url` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`published_on` text,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`published_on_earliest` text,
	`published_on_latest` text,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`kind`) REFERENCES `source_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_interval" CHECK("sources"."valid_to" > "sources"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_id` ON `sources` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_open` ON `sources` (`id`) WHERE "sources"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `sources_by_title` ON `sources` ("title" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_publisher` ON `sources` ("publisher" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_language` ON `sources` ("language" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_kind` ON `sources` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_published_on_earliest` ON `sources` (`published_on_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_published_on_latest` ON `sources` (`published_on_latest`,`id`);--> statement-breakpoint
CREATE TABLE `stated_totals` (
	`id` text NOT NULL,
	`stated_on` text,
	`date_basis` text,
	`as_of` text,
	`count` integer NOT NULL,
	`qualifier` text NOT NULL,
	`what` text NOT NULL,
	`application` text,
	`scope_note_id` text,
	`scope_note_en` text,
	`stated_by` text NOT NULL,
	`sources` text NOT NULL,
	`stated_on_earliest` text,
	`stated_on_latest` text,
	`as_of_earliest` text,
	`as_of_latest` text,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`date_basis`) REFERENCES `date_bases`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`qualifier`) REFERENCES `qualifiers`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`what`) REFERENCES `quantities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stated_totals_interval" CHECK("stated_totals"."valid_to" > "stated_totals"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stated_totals_by_id` ON `stated_totals` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `stated_totals_open` ON `stated_totals` (`id`) WHERE "stated_totals"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `stated_totals_by_date_basis` ON `stated_totals` (`date_basis`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_count` ON `stated_totals` (`count`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_qualifier` ON `stated_totals` (`qualifier`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_what` ON `stated_totals` (`what`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_application` ON `stated_totals` (`application`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_stated_on_earliest` ON `stated_totals` (`stated_on_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_stated_on_latest` ON `stated_totals` (`stated_on_latest`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_as_of_earliest` ON `stated_totals` (`as_of_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `stated_totals_by_as_of_latest` ON `stated_totals` (`as_of_latest`,`id`);--> statement-breakpoint
CREATE TABLE `coverage` (
	`id` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`state` text NOT NULL,
	`note_id` text,
	`note_en` text,
	`starts_earliest` text NOT NULL,
	`starts_latest` text NOT NULL,
	`ends_earliest` text NOT NULL,
	`ends_latest` text NOT NULL,
	`row` integer PRIMARY KEY NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL,
	FOREIGN KEY (`state`) REFERENCES `coverage_states`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coverage_interval" CHECK("coverage"."valid_to" > "coverage"."valid_from")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coverage_by_id` ON `coverage` (`id`,`valid_from`);--> statement-breakpoint
CREATE UNIQUE INDEX `coverage_open` ON `coverage` (`id`) WHERE "coverage"."valid_to" = 2147483647;--> statement-breakpoint
CREATE INDEX `coverage_by_state` ON `coverage` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `coverage_by_starts_earliest` ON `coverage` (`starts_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `coverage_by_starts_latest` ON `coverage` (`starts_latest`,`id`);--> statement-breakpoint
CREATE INDEX `coverage_by_ends_earliest` ON `coverage` (`ends_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `coverage_by_ends_latest` ON `coverage` (`ends_latest`,`id`);--> statement-breakpoint
CREATE TABLE `applications_platforms` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `applications`(`row`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`value`) REFERENCES `platforms`(`code`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `applications_platforms_by_value` ON `applications_platforms` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `applications_sources` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `applications`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `applications_sources_by_value` ON `applications_sources` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `agreements_sources` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `agreements`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agreements_sources_by_value` ON `agreements_sources` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `adoptions_platforms` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `adoptions`(`row`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`value`) REFERENCES `platforms`(`code`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `adoptions_platforms_by_value` ON `adoptions_platforms` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `adoptions_sources` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `adoptions`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `adoptions_sources_by_value` ON `adoptions_sources` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `signatories_sources` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `signatories`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `signatories_sources_by_value` ON `signatories_sources` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `stated_totals_stated_by` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `stated_totals`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `stated_totals_stated_by_by_value` ON `stated_totals_stated_by` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `stated_totals_sources` (
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`row`, `position`),
	FOREIGN KEY (`row`) REFERENCES `stated_totals`(`row`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `stated_totals_sources_by_value` ON `stated_totals_sources` (`value`,`row`);--> statement-breakpoint
CREATE TABLE `releases` (
	`n` integer PRIMARY KEY NOT NULL,
	`published_at` text,
	`note` text,
	`edition` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `register` (
	`row` integer PRIMARY KEY NOT NULL,
	`json` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`release` integer NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`change` text NOT NULL,
	`reason_id` text,
	`reason_en` text,
	`successor` text,
	PRIMARY KEY(`release`, `kind`, `id`),
	FOREIGN KEY (`release`) REFERENCES `releases`(`n`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changes_by_record` ON `changes` (`kind`,`id`,`release`);--> statement-breakpoint
CREATE TABLE `deployment` (
	`base_url` text NOT NULL,
	`vocabulary_url` text NOT NULL
);
