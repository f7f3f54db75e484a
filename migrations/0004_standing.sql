ALTER TABLE `edition` ADD `publisher` text;--> statement-breakpoint
ALTER TABLE `edition` ADD `contact` text;