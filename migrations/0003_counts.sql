CREATE TABLE `counts` (
	`row` integer PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`by` text NOT NULL,
	`evidence` text NOT NULL,
	`key` text NOT NULL,
	`value` integer NOT NULL,
	`upper` integer NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer DEFAULT 2147483647 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `counts_by_measure` ON `counts` (`measure`,`by`,`evidence`,`valid_to`);--> statement-breakpoint
CREATE UNIQUE INDEX `counts_open` ON `counts` (`measure`,`by`,`evidence`,`key`) WHERE "counts"."valid_to" = 2147483647;--> statement-breakpoint
CREATE TABLE `counting` (
	`version` integer NOT NULL
);
