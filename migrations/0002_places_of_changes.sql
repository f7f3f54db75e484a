CREATE TABLE `change_kinds` (
	`code` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`place` integer PRIMARY KEY NOT NULL,
	`release` integer NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`change` text NOT NULL,
	`reason_id` text,
	`reason_en` text,
	`successor` text,
	FOREIGN KEY (`release`) REFERENCES `releases`(`n`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change`) REFERENCES `change_kinds`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_changes`("place", "release", "kind", "id", "change", "reason_id", "reason_en", "successor") SELECT row_number() OVER (ORDER BY "release", "kind", "id"), "release", "kind", "id", "change", "reason_id", "reason_en", "successor" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `changes_by_release` ON `changes` (`release`,`kind`,`id`);--> statement-breakpoint
CREATE INDEX `changes_by_record` ON `changes` (`kind`,`id`,`release`);